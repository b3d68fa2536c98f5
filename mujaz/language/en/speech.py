"""Words of speech of English. The subject precedes or follows the verb."""

from mujaz.language.speech.from_lists import speech_from_lists

SPEECH = speech_from_lists(
    verbs="said says told tells added adds stated states explained explains warned warns noted "
    "notes argued argues insisted insists wrote writes declared announced replied asked "
    "recalled concluded stressed claimed claims admitted acknowledged remarked continued "
    "tweeted denied confirmed reported reports suggested believes thinks estimates pointed",
    participles="adding saying stressing noting warning insisting explaining claiming recalling telling",
    according="according to; in the words of",
    complements="that",
    stops="in on at during through by about over after before since who which whose where when "
    "while but as with to for from that if because earlier later via using via",
    occasions="statement interview speech press letter report post tweet remarks comments",
    times="monday tuesday wednesday thursday friday saturday sunday yesterday today tonight",
    leads="but and meanwhile however later earlier on in for his her their part still yet",
    names="newspaper magazine channel website agency book novel film movie series programme "
    "program campaign slogan called named titled entitled dubbed nicknamed known song album "
    "poem so-called camp movement party group term word title headline",
    preposition="in during",
    relays="as",
    holders="for of",
)
