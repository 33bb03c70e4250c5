"""The tasks of this repository, in the environment that runs nox: `nox -l` lists them, `nox` does all checks."""

import nox

nox.options.default_venv_backend = "none"
nox.options.sessions = ["lint", "tests", "docs"]
nox.options.stop_on_first_error = True

SYSTEMS = ("linux", "win32", "darwin")


@nox.session
def lint(session: nox.Session) -> None:
    """Format, lint, types for three systems, import contracts."""
    session.run("ruff", "format", "--check", ".")
    session.run("ruff", "check", ".")
    for system in SYSTEMS:
        session.run("mypy", "--platform", system)
    session.run("lint-imports")


@nox.session
def tests(session: nox.Session) -> None:
    """The tests, or those that are named."""
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session
def benchmarks(session: nox.Session) -> None:
    """Speed, memory and cost."""
    session.run("python", "-m", "pytest", "-m", "benchmark", "-s", *session.posargs)


@nox.session
def translations(session: nox.Session) -> None:
    """Bring the texts of the window up to date; fails where one is not translated."""
    session.run("python", "packaging/translations.py", "update")
    session.run("python", "packaging/translations.py", "build")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the site, strictly."""
    session.run("mkdocs", "build", "--strict", "--quiet")
