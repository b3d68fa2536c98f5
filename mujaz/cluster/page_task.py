"""The second map: pages of lists, other files, and briefs with their feet, each written where it belongs."""

import pickle
from collections.abc import Iterable, Sequence

from mujaz.cluster.brief_task import Drawn
from mujaz.cluster.finish_map import Span
from mujaz.cluster.job import Job, one_at_a_time
from mujaz.cluster.shared_index import Whole, open_whole
from mujaz.cluster.written_files import Written, put
from mujaz.model.site_file import SiteFile
from mujaz.site.neighbours import neighbours


@one_at_a_time
def finish_briefs(job: Job, number: int) -> Written:
    """Write the pages of a part's briefs with their feet, and the briefs' other files."""
    whole = open_whole(job)
    drawn: Sequence[Drawn] = pickle.loads(job.work.get(f"drawn/{number}"))
    return put(job.output, job.placed(file for it in drawn for file in _finished(whole, it)))


def _finished(whole: Whole, it: Drawn) -> Iterable[SiteFile]:
    place = whole.place_of[it.id]
    for language, path, above in it.above:
        below = whole.bench.composer.page_from_footer(neighbours(whole.archive, place, language), language)
        yield path, above + below
    yield from it.files


@one_at_a_time
def make_lists(job: Job, spans: Sequence[Span]) -> Written:
    """Write some pages of some series."""
    whole = open_whole(job)
    pages = (_page(whole, number, at) for number, *span in spans for at in range(*span))
    return put(job.output, job.placed(pages))


def _page(whole: Whole, number: int, at: int) -> SiteFile:
    page = whole.series[number].make_page(at)
    return f"{page.address}index.html", whole.bench.composer.page(page)


@one_at_a_time
def make_files(job: Job, number: int) -> Written:
    """Write the files of one file set."""
    return put(job.output, job.placed(open_whole(job).files[number].files()))
