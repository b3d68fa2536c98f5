"""What two terms must share to be the same."""

from mujaz.model.records import Term


def comparable_content(term: Term) -> tuple[object, ...]:
    """Return what two terms must share to say the same, whatever the order of their languages."""
    return (
        sorted(term.term.pairs),
        sorted(pair for pair in term.renderings if pair[1]),
        sorted(pair for pair in term.forbidden if pair[1]),
        sorted(term.note.pairs),
    )
