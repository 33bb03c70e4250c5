"""The Windows packages: a portable archive, and an installer made by Inno Setup (`iscc` on the path)."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

import release
import signing
from facts import LANGUAGES, PROGRAM, WINDOW, version

SCRIPT = Path(__file__).parent / "bcklaviyo.iss"
# What Inno Setup 6 speaks: the files in its folder Languages, by the code of the language.
INNO_SPEAKS = {
    "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German", "es": "Spanish",
    "fi": "Finnish", "fr": "French", "he": "Hebrew", "hu": "Hungarian", "hy": "Armenian", "is": "Icelandic",
    "it": "Italian", "ja": "Japanese", "nb": "Norwegian", "nl": "Dutch", "no": "Norwegian", "pl": "Polish",
    "pt": "Portuguese", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sv": "Swedish", "tr": "Turkish",
    "uk": "Ukrainian",
}  # fmt: skip


def build(frozen: Path, icons: Path, target: Path, *, has_installer: bool = True) -> list[Path]:
    """Write the packages of the frozen folder into `target`; raises FileNotFoundError without Inno Setup."""
    compiler = shutil.which("iscc")
    if has_installer and compiler is None:
        raise FileNotFoundError("Inno Setup's iscc is not on the path; --no-installer makes the portable archive alone")
    certificate = signing.certificate()
    if certificate is not None:
        signing.sign(certificate, [frozen / f"{name}.exe" for name in (PROGRAM, WINDOW)])
    name = f"{PROGRAM}-{version()}-windows-x64"
    packages = [Path(shutil.make_archive(str(target / name), "zip", frozen.parent, frozen.name))]
    if has_installer and compiler is not None:
        values = {"Version": version(), "Frozen": frozen, "Icons": icons, "Target": target, "Name": f"{name}-setup"}
        command = [compiler, "/Qp", *(f"/D{key}={value}" for key, value in values.items())]
        if certificate is not None:
            # Inno Setup signs the installer and the uninstaller inside it: $q is a quote, $f the file.
            command += ["/DSigned", f"/Ssigned={signing.command_line(certificate)} $q$f$q"]
        with tempfile.TemporaryDirectory() as place:
            spoken = Path(place) / "languages.iss"
            spoken.write_text(languages(LANGUAGES), "ascii")
            subprocess.run([*command, f"/DLanguages={spoken}", str(SCRIPT)], check=True)
        packages.append(target / f"{name}-setup.exe")
    for package in packages:
        release.mark(package, is_signed=certificate is not None)
    return packages


def languages(codes: Iterable[str]) -> str:
    """Return the section of the script that says what the setup speaks: as the program, as far as Inno Setup can.

    The first is what it speaks where Windows speaks none of them: English.
    """
    known = {"en": "compiler:Default.isl"} | {
        code: f"compiler:Languages\\{INNO_SPEAKS[code]}.isl" for code in codes if code in INNO_SPEAKS
    }
    return "[Languages]\n" + "".join(f'Name: "{code}"; MessagesFile: "{file}"\n' for code, file in known.items())
