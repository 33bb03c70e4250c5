"""The workflows may do little, take nothing that could be exchanged, and install before a key is unlocked."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PACKAGES = ROOT / ".github" / "workflows" / "packages.yml"
PACKAGING = ROOT / "packaging"


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_may_read_and_only_a_release_may_write(workflow: Path) -> None:
    text = workflow.read_text("utf-8")
    assert re.search(r"^permissions:\n  contents: read\n", text, re.M)
    rights = re.findall(r"^ +(\w+(?:-\w+)*): (?:read|write)$", text, re.M)
    assert set(rights) == {"contents"}
    jobs = re.split(r"^  (\w+):$", text.partition("\njobs:\n")[2], flags=re.M)[1:]
    writing = {name for name, body in zip(jobs[::2], jobs[1::2], strict=True) if "contents: write" in body}
    assert writing <= {"release"}
    assert text.count("persist-credentials: false") == text.count("actions/checkout@")


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_actions_are_pinned_by_commit(workflow: Path) -> None:
    used = re.findall(r"uses: (.+)", workflow.read_text("utf-8"))
    assert used
    assert [one for one in used if not re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", one)] == []


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_what_is_installed_is_known_by_its_hash(workflow: Path) -> None:
    text = workflow.read_text("utf-8")
    assert "choco install" not in text
    installing = [line for line in text.splitlines() if "pip install" in line]
    known = ("--require-hashes -r packaging/locks/", "--no-deps --no-build-isolation .")
    assert [line for line in installing if not any(way in line for way in known)] == []


def test_packages_are_built_from_what_is_known_by_its_hash() -> None:
    text = (PACKAGING / "build.py").read_text("utf-8")
    assert set(re.findall(r"^    _install\((\S+)", text, re.M)) == {'"--require-hashes",', '"--no-deps",'}


def test_nothing_is_installed_once_a_key_can_be_used() -> None:
    before, found, after = PACKAGES.read_text("utf-8").partition("prepare_signing")
    assert found
    assert "--stage freeze" in before
    assert "--stage pack" in after
    build, _, _release = after.partition("\n  release:\n")
    assert re.findall(r"pip3? |apt-get|choco|brew|npm|--stage freeze", build) == []
    # The stage of packing has no way to install.
    text = (PACKAGING / "build.py").read_text("utf-8")
    packing = text[text.index("def pack(") : text.index("def _make_environment(")]
    assert "_install(" not in packing
    assert "_make_environment" not in packing


def test_the_site_is_built_strictly_from_its_own_lock() -> None:
    _, _, job = (ROOT / ".github" / "workflows" / "tests.yml").read_text("utf-8").partition("\n  docs:\n")
    steps = re.findall(r"- run: (.+)", job.partition("\n  source:\n")[0])
    assert steps == [
        "python -m pip install --quiet --require-hashes -r packaging/locks/docs.txt",
        "mkdocs build --strict --quiet",
    ]


def test_secrets_are_for_tags_alone() -> None:
    steps = re.split(r"^      - ", PACKAGES.read_text("utf-8"), flags=re.M)
    secret = [step for step in steps if "secrets." in step]
    assert secret
    assert [step for step in secret if "github.ref_type == 'tag'" not in step] == []


def test_packages_are_tried_on_each_system() -> None:
    text = PACKAGES.read_text("utf-8")
    for script in ("linux/check_deb.py", "windows/check_setup.py", "macos/check_dmg.py"):
        assert f"packaging/{script}" in text
    assert text.count("BCKLAVIYO_TRIES_KEYRING") == 3
    assert "if-no-files-found: error" in text


def test_dependabot_looks_after_all_that_is_pinned() -> None:
    text = (ROOT / ".github" / "dependabot.yml").read_text("utf-8")
    folders = dict(re.findall(r"package-ecosystem: (\S+)\n    directory: /(\S*)", text))
    assert set(folders) == {"github-actions", "pip", "docker"}
    assert all((ROOT / folder).is_dir() for folder in folders.values())
