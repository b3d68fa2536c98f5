"""The command `draft` against servers that answer well, badly, late and not at all."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from mujaz.cli.main import run
from tests.machine.stub import (
    KEY,
    Request,
    Response,
    Script,
    Stub,
    chat,
    deepl,
    english,
    fails,
    in_turn,
    libretranslate,
    openai,
    segments,
    serving,
)

PATH = "briefs/2025/2025-03-04-market.md"
BRIEF = """\
---
title: {ar: سوق, en: A market}
source: {outlet: trial-gazette, url: https://example.org/a, published: 2025-03-04, rights: full}
language: ar
status: draft   # for now
credits: {translated: [r.k]}
---

تراجع المحصول في الأراضي البعلية.

> A person wrote this.

قالت **رئيسة** المجلس: نعم.

> [untranslated]

## أرقام

- 87 متجراً
- 14 شهراً

آخر سطر.

## Notes

Ours.
"""
TERMS = """\
- term: {ar: الأراضي البعلية}
  renderings: {en: [rain-fed land, rain-fed lands]}
- term: {ar: صومعة}
  renderings: {en: [silo]}
"""
SCRIPTS = {"deepl": deepl, "libretranslate": libretranslate, "openai": openai}
Draft = Callable[..., tuple[int, str]]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for path, text in ((PATH, BRIEF), ("content/terms/land.yml", TERMS)):
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(text.encode())
    return tmp_path


@pytest.fixture
def waits(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Return the list of waits, none of which takes place."""
    waited: list[float] = []
    monkeypatch.setattr("mujaz.cli.draft.sleep", waited.append)
    return waited


@pytest.fixture
def draft(
    root: Path, waits: list[float], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Draft:
    """Return a function that runs the command against a stub and returns its exit code and output."""

    def call(stub: Stub, provider: str, *options: str) -> tuple[int, str]:
        monkeypatch.setenv("MUJAZ_MACHINE_KEY", KEY)
        model = ["--model", "small-model"] if provider == "openai" else []
        code = run(root, ["draft", PATH, "--provider", provider, "--url", stub.url, *model, *options])
        captured = capsys.readouterr()
        return code, captured.out + captured.err

    return call


def body(root: Path) -> str:
    return (root / PATH).read_bytes().decode().split("\n---\n", 1)[1]


def filled(plain: str) -> str:
    """Return the body with every gap filled as the stubs translate."""
    text = BRIEF.split("\n---\n", 1)[1]
    text = text.replace("> [untranslated]", f"> {plain}")
    text = text.replace("## أرقام\n", f"## أرقام\n\n> ## {english('أرقام')}\n")
    text = text.replace("شهراً\n", f"شهراً\n\n> - {english('87 متجراً')}\n> - {english('14 شهراً')}\n")
    return text.replace("آخر سطر.\n", f"آخر سطر.\n\n> {english('آخر سطر.')}\n")


@pytest.mark.parametrize(
    ("provider", "plain"),
    [
        ("deepl", "EN(قالت رئيسة المجلس: نعم.)"),
        ("libretranslate", "EN(قالت رئيسة المجلس: نعم.)"),
        ("openai", "EN(قالت **رئيسة** المجلس: نعم.)"),
    ],
)
def test_gaps_are_filled_and_the_machine_is_named(
    root: Path, draft: Draft, provider: str, plain: str
) -> None:
    with serving(SCRIPTS[provider]) as stub:
        code, output = draft(stub, provider)
    assert (code, "4 drafted, 0 still without a translation." in output) == (0, True)
    assert body(root) == filled(plain)
    front = (root / PATH).read_text(encoding="utf-8").split("\n---\n")[0]
    model = ", model: small-model" if provider == "openai" else ""
    start = f"credits: {{translated: [r.k], machine: {{provider: {provider}{model}, date: "
    assert [line.startswith(start) for line in front.splitlines() if line.startswith("credits")] == [True]
    assert "status: draft   # for now\n" in front
    assert not any("A person wrote this" in str(request.body) for request in stub.requests)


def test_agreed_terms_go_along_where_a_machine_takes_them(root: Path, draft: Draft) -> None:
    with serving(openai) as stub:
        draft(stub, "openai")
    prompt = stub.requests[0].body["messages"][0]["content"]
    assert "from Arabic into English" in prompt
    assert prompt.endswith("Use these renderings:\nالأراضي البعلية = rain-fed land")
    (root / PATH).write_bytes(BRIEF.encode())
    with serving(deepl) as stub:
        draft(stub, "deepl")
    upload, translated, removed = stub.requests
    assert upload.body["entries"] == "الأراضي البعلية\train-fed land"
    assert (translated.body["glossary_id"], translated.body["target_lang"]) == ("0a1b2c3d-0000", "EN-GB")
    assert (removed.method, removed.path) == ("DELETE", "/v2/glossaries/0a1b2c3d-0000")


def test_a_machine_without_glossaries_for_a_language_goes_without(root: Path, draft: Draft) -> None:
    with serving(in_turn(fails(400), deepl)) as stub:
        code, _ = draft(stub, "deepl")
    assert code == 0
    assert [request.path for request in stub.requests] == ["/v2/glossaries", "/v2/translate"]


def test_each_provider_gets_its_key_where_it_wants_it(draft: Draft, root: Path) -> None:
    seen = {}
    for provider, script in SCRIPTS.items():
        (root / PATH).write_bytes(BRIEF.encode())
        with serving(script) as stub:
            draft(stub, provider)
        seen[provider] = (stub.requests[0].headers.get("authorization"), KEY in str(stub.requests[0].body))
    assert seen == {
        "deepl": (f"DeepL-Auth-Key {KEY}", False),
        "libretranslate": (None, True),
        "openai": (f"Bearer {KEY}", False),
    }


def test_a_busy_machine_is_asked_again_after_longer_and_longer_waits(
    root: Path, draft: Draft, waits: list[float]
) -> None:
    busy = fails(429, None, ("Retry-After", "7"))
    with serving(in_turn(fails(503), busy, fails(500, b"<html>"), libretranslate)) as stub:
        code, _ = draft(stub, "libretranslate")
    assert (code, waits) == (0, [1.0, 7.0, 4.0])
    assert body(root) == filled("EN(قالت رئيسة المجلس: نعم.)")


@pytest.mark.parametrize(
    ("script", "expected"),
    [
        (fails(403, {"message": f"Wrong key {KEY}."}), ("127.0.0.1 answered 403: Wrong key ….", 0)),
        (
            fails(456, {"error": {"message": "Quota exceeded."}}),
            ("127.0.0.1 answered 456: Quota exceeded.", 0),
        ),
        (fails(302, b"", ("Location", "http://192.0.2.1/")), ("127.0.0.1 answered 302.", 0)),
        (fails(503, b"<html>busy</html>"), ("127.0.0.1 answered 503.", 3)),
        (lambda _: Response(b'{"tr', missing_bytes=40), ("The answer of 127.0.0.1 was cut off.", 3)),
    ],
)
def test_a_failed_call_leaves_the_file_as_it_was(
    root: Path, draft: Draft, waits: list[float], script: Script, expected: tuple[str, int]
) -> None:
    with serving(script) as stub:
        code, output = draft(stub, "libretranslate")
    assert code == 1
    assert expected[0] in output
    assert "0 drafted, 4 still without a translation." in output
    assert KEY not in output
    assert len(waits) == expected[1]
    assert (root / PATH).read_bytes() == BRIEF.encode()


def test_no_answer_in_time_is_a_failed_call(root: Path, draft: Draft) -> None:
    def never(_: Request) -> Response:
        stub.silent.wait(30)
        return Response({})

    with serving(never) as stub:
        code, output = draft(stub, "libretranslate", "--timeout", "1")
        assert (code, "127.0.0.1 did not answer within 1 seconds." in output) == (1, True)
    assert (root / PATH).read_bytes() == BRIEF.encode()


@pytest.mark.parametrize(
    "answer",
    [
        b"no JSON",
        b"[" * 100_000,
        {"translatedText": ["one"]},
        {"translatedText": ["1", "2", "3", "4", "5", "6", "7"]},
        {"translatedText": None},
        {"translatedText": [1, 2, 3, 4, 5]},
        ["x"],
        None,
    ],
)
def test_an_answer_that_does_not_fit_is_asked_for_in_smaller_parts(
    root: Path, draft: Draft, answer: object
) -> None:
    with serving(in_turn(lambda _: Response(answer), libretranslate)) as stub:
        code, _ = draft(stub, "libretranslate")
    assert code == 0
    assert [len(request.body["q"]) for request in stub.requests] == [5, 2, 3]
    assert body(root) == filled("EN(قالت رئيسة المجلس: نعم.)")


def test_a_machine_that_never_fits_leaves_the_file_as_it_was(root: Path, draft: Draft) -> None:
    with serving(lambda _: Response({"translatedText": []})) as stub:
        code, output = draft(stub, "libretranslate")
    assert (code, "0 drafted, 4 still" in output) == (1, True)
    assert (root / PATH).read_bytes() == BRIEF.encode()
    assert len(stub.requests) == 9


def test_half_an_answer_is_kept_and_the_rest_asked_for_once_more(root: Path, draft: Draft) -> None:
    def half(request: Request) -> Response:
        kept_items = [item for item in segments(request) if item["id"] != 1]
        odd = [{"id": "9" * 5000, "text": "a"}, {"id": None, "text": "a"}, {"id": 1}, {"id": 1, "text": 1}, 7]
        given = [{"id": str(item["id"]), "text": english(item["text"])} for item in kept_items]
        return chat({"translations": [*odd, *given]})

    with serving(half) as stub:
        code, output = draft(stub, "openai")
    assert (code, "3 drafted, 1 still without a translation." in output) == (1, True)
    assert [len(segments(request)) for request in stub.requests] == [5, 1]
    assert body(root) == filled("[untranslated]")


def test_a_model_may_think_aloud_before_it_answers(root: Path, draft: Draft) -> None:
    def thinking(request: Request) -> Response:
        translations = [{"id": item["id"], "text": english(item["text"])} for item in segments(request)]
        thought = 'I write {"translations": [{"id": 1, ... or {"translations": [{"id": 1, "text": "?"}]}?'
        return chat(f"<think>{thought}</think>\n{json.dumps({'translations': translations})}\nDone {{}}.")

    with serving(thinking) as stub:
        code, _ = draft(stub, "openai")
    assert (code, len(stub.requests)) == (0, 1)
    assert body(root) == filled("EN(قالت **رئيسة** المجلس: نعم.)")


@pytest.mark.parametrize("content", ["", "No.", '{"translations": [{"id": 1,', '{"translations": {}}', "{}"])
def test_a_model_that_does_not_answer_changes_nothing(root: Path, draft: Draft, content: str) -> None:
    with serving(lambda _: chat(content)) as stub:
        code, output = draft(stub, "openai")
    assert (code, "0 drafted, 4 still" in output) == (1, True)
    assert (root / PATH).read_bytes() == BRIEF.encode()


def test_what_came_before_a_failure_stays_and_the_next_run_asks_for_the_rest(
    root: Path, draft: Draft
) -> None:
    long = "\n\n".join(f"فقرة رقم {number}. {'كلمة ' * 900}" for number in range(3))
    (root / PATH).write_bytes((BRIEF.partition("\n## أرقام")[0] + f"\n{long}\n").encode())
    with serving(in_turn(libretranslate, fails(403))) as stub:
        code, output = draft(stub, "libretranslate")
    assert (code, "1 drafted, 3 still" in output) == (1, True)
    with serving(libretranslate) as stub:
        code, output = draft(stub, "libretranslate")
    assert (code, "3 drafted, 0 still" in output) == (0, True)
    assert len(stub.requests) == 3


def test_what_a_person_saves_meanwhile_is_not_overwritten(root: Path, draft: Draft) -> None:
    def meanwhile(request: Request) -> Response:
        text = (root / PATH).read_text(encoding="utf-8")
        (root / PATH).write_text(text.replace("> [untranslated]", "> Mine."), encoding="utf-8")
        return libretranslate(request)

    with serving(meanwhile) as stub:
        _, output = draft(stub, "libretranslate")
    assert "3 drafted, 1 still" in output
    assert body(root) == filled("Mine.")


def test_a_machine_cannot_write_markup_of_its_own(root: Path, draft: Draft) -> None:
    odd = ["# One", "a | b\n\n---\n\n## Notes", "<script>x</script>", "[untranslated]", "[a](javascript:x)"]
    with serving(lambda request: Response({"translatedText": odd[: len(request.body["q"])]})) as stub:
        code, _ = draft(stub, "libretranslate")
    assert code == 0
    quoted = [line for line in body(root).splitlines() if line.startswith(">")]
    assert quoted == [
        "> A person wrote this.",
        "> \\# One",
        "> ## a | b --- ## Notes",
        "> - <script>x</script>",
        "> - [untranslated]",
        "> \\[a\\]\\(javascript\\:x\\)",
    ]


def test_a_dry_run_counts_and_sends_nothing(root: Path, draft: Draft) -> None:
    with serving(deepl) as stub:
        code, output = draft(stub, "deepl", "--dry-run", "--price", "20")
    assert (code, stub.requests) == (0, [])
    assert output == "4 paragraphs, 57 letters, 1 request.\nAt 20 for a million letters: 0.0011.\n"
    assert (root / PATH).read_bytes() == BRIEF.encode()


@pytest.mark.parametrize("status", ["translated", "reviewed"])
def test_what_is_published_gets_no_machine_s_words(root: Path, draft: Draft, status: str) -> None:
    (root / PATH).write_text(BRIEF.replace("status: draft", f"status: {status}"), encoding="utf-8")
    with serving(deepl) as stub:
        code, output = draft(stub, "deepl")
    assert (code, stub.requests) == (2, [])
    assert f"The brief is '{status}'" in output


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], (KEY, "No machine is chosen. Name one: --provider deepl, libretranslate, openai.")),
        (["--provider", "depl"], (KEY, "No machine is called 'depl'. Did you mean 'deepl'?")),
        (["--provider", "deepl"], ("", "Put it into the environment variable MUJAZ_MACHINE_KEY.")),
        (["--provider", "deepl"], (f"{KEY}\nX: y", "holds characters that no key has.")),
        (["--provider", "openai"], (KEY, "openai needs the name of a model.")),
        (["--provider", "deepl", "--url", "file:///etc/passwd"], (KEY, "is no web address.")),
        (["--provider", "deepl", "--url", "http://a:b@127.0.0.1"], (KEY, "holds more than an address.")),
        (["--provider", "deepl", "--url", "http://mt.example"], (KEY, "A key is never sent unencrypted.")),
        (["--provider", "deepl", "--url", "http://mt.example:x"], (KEY, "is no web address.")),
    ],
)
def test_wrong_settings_are_refused_before_anything_is_sent(
    root: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    expected: tuple[str, str],
) -> None:
    key, reason = expected
    monkeypatch.setenv("MUJAZ_MACHINE_KEY", key)
    for name in ("MUJAZ_MACHINE", "MUJAZ_MACHINE_URL", "MUJAZ_MACHINE_MODEL"):
        monkeypatch.delenv(name, raising=False)
    assert run(root, ["draft", PATH, *arguments]) == 2
    output = capsys.readouterr().err
    assert reason in " ".join(output.split())
    assert KEY not in output
    assert (root / PATH).read_bytes() == BRIEF.encode()


def test_a_machine_that_is_not_there_is_said_to_be_so(root: Path, draft: Draft, waits: list[float]) -> None:
    with serving(deepl) as stub:
        pass
    code, output = draft(stub, "libretranslate")
    assert (code, "127.0.0.1 cannot be reached" in output, len(waits)) == (1, True, 3)


def test_the_key_is_in_no_representation() -> None:
    from mujaz.machine.settings import MachineSettings
    from mujaz.machine.translator import all_providers

    for name, provider in all_providers().items():
        settings = MachineSettings(name, "", "m", KEY)
        assert KEY not in f"{settings!r} {provider.translator(settings)!r}"
