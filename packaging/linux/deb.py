"""The Debian package: the frozen folder and what a desktop wants to know of it, put together by dpkg-deb alone.

No maintainer scripts: what a desktop keeps of icons and entries is renewed by triggers of its own packages, and the
merchant's data is never touched. Built as any user; everything in the package belongs to root.
"""

import gzip
import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import changelog
from facts import BUNDLE_ID, CONTACT, COPYRIGHT, ICON, PROGRAM, ROOT, SUMMARY, WINDOW, version

HERE = Path(__file__).parent
# hicolor has folders for these; 22 is for panels.
ICON_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
# What the frozen folder leaves to the system: by package, the libraries that Qt and Python are linked with.
DEPENDS = (
    "ca-certificates", "libc6 (>= 2.34)", "libbrotli1", "libdbus-1-3", "libegl1", "libfontconfig1", "libfreetype6",
    "libgcc-s1", "libgl1", "libglib2.0-0", "libgssapi-krb5-2", "libstdc++6", "libwayland-client0", "libwayland-cursor0",
    "libwayland-egl1", "libx11-6", "libx11-xcb1", "libxcb1", "libzstd1",
)  # fmt: skip
RECOMMENDS = ("gnome-keyring | kwalletmanager | keepassxc", "fonts-dejavu-core | fonts-noto-core", "libgtk-3-0")
_DESCRIPTION = """\
 Writes the orders, customers and refunds of a BigCommerce store into Klaviyo,
 once, shows every event before it is sent, and proves day by day and order by
 order that both sides agree. With a window and a command line.
"""


def build(frozen: Path, icons: Path, place: Path, target: Path, when: float, libraries: str) -> Path:
    """Write the package into `target`; `place` is for its tree, `libraries` is what `--version` says."""
    tree = place / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    home = tree / "usr" / "lib" / PROGRAM
    shutil.copytree(frozen, home, symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    for name in (PROGRAM, WINDOW):
        (tree / "usr" / "bin" / name).symlink_to(f"../lib/{PROGRAM}/{name}")
    share = tree / "usr" / "share"
    words = {"@VERSION@": version(), "@DATE@": _day(when), "@RELEASES@": changelog.appstream(version(), _day(when))}
    _put(share / "applications" / f"{PROGRAM}.desktop", (HERE / f"{PROGRAM}.desktop").read_bytes())
    _put(share / "metainfo" / f"{BUNDLE_ID}.metainfo.xml", filled(HERE / f"{BUNDLE_ID}.metainfo.xml", words))
    for size in ICON_SIZES:
        picture = (icons / f"{PROGRAM}-{size}.png").read_bytes()
        _put(share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{PROGRAM}.png", picture)
    _put(share / "icons" / "hicolor" / "scalable" / "apps" / f"{PROGRAM}.svg", ICON.read_bytes())
    for name in (PROGRAM, WINDOW):
        _put(share / "man" / "man1" / f"{name}.1.gz", _zipped(filled(HERE / f"{name}.1", words)))
    doc = share / "doc" / PROGRAM
    _put(doc / "copyright", _copyright(libraries).encode())
    _put(doc / "changelog.gz", _zipped(_changelog(when).encode()))
    _put(share / "lintian" / "overrides" / PROGRAM, (HERE / "lintian-overrides").read_bytes())
    _put(tree / "DEBIAN" / "control", _control(tree).encode())
    _settle(tree, when)
    architecture = _architecture()
    package = target / f"{PROGRAM}_{version()}_{architecture}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(package)],
        check=True,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(int(when))},
    )
    return package


def filled(template: Path, words: Mapping[str, str]) -> bytes:
    """The text of a file with its placeholders filled."""
    text = template.read_text("utf-8")
    for placeholder, word in words.items():
        text = text.replace(placeholder, word)
    return text.encode()


def _control(tree: Path) -> str:
    size = sum(path.lstat().st_size for path in tree.rglob("*")) // 1024
    return (
        f"Package: {PROGRAM}\nVersion: {version()}\nArchitecture: {_architecture()}\n"
        f"Maintainer: {COPYRIGHT} <{CONTACT}>\n"
        f"Installed-Size: {size}\nSection: misc\nPriority: optional\n"
        f"Depends: {', '.join(DEPENDS)}\nRecommends: {', '.join(RECOMMENDS)}\n"
        f"Description: {SUMMARY[0].lower()}{SUMMARY[1:]}\n{_DESCRIPTION}"
    )


def _copyright(libraries: str) -> str:
    own = (ROOT / "LICENSE").read_text("utf-8")
    _first, *others = libraries.splitlines()
    carried = "\n".join(f"  {line}" for line in others)
    return (
        f"{PROGRAM} is free software under this licence:\n\n{own}\n"
        f"The package carries these libraries, each under its own licence:\n\n{carried}\n\n"
        f"Their licence texts lie in /usr/lib/{PROGRAM}/_internal, in the folders *.dist-info, where\n"
        "their makers put them there. Qt and "
        "PySide6 are used under the LGPL version 3 (/usr/share/common-licenses/LGPL-3): their libraries lie in\n"
        f"/usr/lib/{PROGRAM}/_internal/PySide6, and may be replaced by others of the same interface. OpenSSL\n"
        "is under the Apache licence version 2.0 (/usr/share/common-licenses/Apache-2.0).\n"
    )


def _changelog(when: float) -> str:
    from email.utils import formatdate

    return (
        f"{PROGRAM} ({version()}) stable; urgency=medium\n\n"
        f"  * Version {version()}; what is new is in CHANGELOG.md of the source.\n\n"
        f" -- {COPYRIGHT} <{CONTACT}>  {formatdate(when)}\n"
    )


def _settle(tree: Path, when: float) -> None:
    """Give everything the rights and the time that it shall have, whoever built it and when."""
    programs = {tree / "usr" / "lib" / PROGRAM / name for name in (PROGRAM, WINDOW)}
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path in programs else 0o644)
        os.utime(path, (when, when), follow_symlinks=False)


def _architecture() -> str:
    done = subprocess.run(["dpkg", "--print-architecture"], check=True, capture_output=True, text=True)
    return done.stdout.strip()


def _put(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _zipped(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)


def _day(when: float) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(when, UTC).date().isoformat()
