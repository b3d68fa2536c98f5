"""Forks workers twice in a process without threads, and spawns them beside a thread.

The tests themselves run beside threads of pytest-xdist, so that they cannot fork: `test_forked.py` runs this.
"""

from threading import Event, Thread

from mujaz.workers.processors import start_method
from mujaz.workers.spread import spread
from tests.workers.works import Squares, minus_seven


def main() -> None:
    held = 5
    for _ in range(2):
        assert start_method() == "fork"
        # A function that cannot be pickled reaches workers by being inherited alone.
        squares = sorted(spread(Squares(lambda: held), 20, 3, apart=minus_seven))
        assert squares == [-7, *(number * number for number in range(20))]
    end = Event()
    thread = Thread(target=end.wait)
    thread.start()
    assert start_method() == "spawn"
    assert sorted(spread(Squares(), 3, 2)) == [0, 1, 4]
    end.set()
    thread.join()
    assert start_method() == "fork"


if __name__ == "__main__":
    main()
