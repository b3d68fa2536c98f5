"""A file from another tool cannot be read at all.

TMX, XLIFF and TBX are XML. The file is damaged or cut off, is in an encoding that it does not name, or
declares entities of its own. Entities are always refused: they can be made to read other files of your disk
or to fill its memory. Export the file again, in UTF-8. A document type such as
`<!DOCTYPE tmx SYSTEM "tmx14.dtd">` may stay, since nothing is fetched for it.
"""

from mujaz.model.finding import Severity

CODE = "X101"
SEVERITY = Severity.ERROR
