"""What other shops of programs are told of a release: winget, a Homebrew cask, Flathub.

`python packaging/manifests.py SHA256SUMS REPOSITORY FOLDER`: REPOSITORY is the address of the repository whose
releases hold the packages. Each shop takes them by a pull request of a maintainer; the release only writes them, with
the checksums of what it publishes, so that nobody copies a number by hand.
"""

import json
import re
import sys
from pathlib import Path

from facts import BUNDLE_ID, COPYRIGHT, DISPLAY_NAME, PROGRAM, ROOT, SUMMARY, WINDOW, version

WINGET_ID = "BCKlaviyo.BCKlaviyo"
_WINGET_VERSION = "1.10.0"
_SUM = re.compile(r"^([0-9a-f]{64})  (\S+)$", re.MULTILINE)
# As Homebrew names it; check_dmg.py holds it against what the libraries of the app need.
MINIMUM_MACOS = (13, ":ventura")
_FLATPAK_RUNTIME = "24.08"


def write(sums: str, repository: str, folder: Path) -> list[Path]:
    """Write all manifests into a folder; raises KeyError for a package that the checksums do not name."""
    checksums = {name: checksum for checksum, name in _SUM.findall(sums)}
    downloads = f"{repository.rstrip('/')}/releases/download/v{version()}"
    files = {
        **winget(checksums, downloads, repository),
        f"homebrew/{PROGRAM}.rb": cask(checksums, repository),
        f"flathub/{BUNDLE_ID}.json": flatpak(checksums, downloads),
    }
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8", newline="\n")
    return [folder / name for name in files]


def winget(checksums: dict[str, str], downloads: str, repository: str) -> dict[str, str]:
    """Return winget's three files by name (schema 1.10)."""
    setup = f"{PROGRAM}-{version()}-windows-x64-setup.exe"
    common = {"PackageIdentifier": WINGET_ID, "PackageVersion": version()}
    kinds: dict[str, dict[str, object]] = {
        "version": {"DefaultLocale": "en-US"},
        "installer": {
            "Platform": ["Windows.Desktop"],
            "MinimumOSVersion": "10.0.17763.0",
            "InstallerType": "inno",
            "Scope": "user",
            "InstallModes": ["interactive", "silent", "silentWithProgress"],
            "UpgradeBehavior": "install",
            "Commands": [PROGRAM, WINDOW],
            "Installers": [
                {
                    "Architecture": "x64",
                    "InstallerUrl": f"{downloads}/{setup}",
                    "InstallerSha256": checksums[setup].upper(),
                    # As bcklaviyo.iss names it.
                    "ProductCode": f"{_setup_id()}_is1",
                }
            ],
        },
        "defaultLocale": {
            "PackageLocale": "en-US",
            "Publisher": COPYRIGHT,
            "PackageName": DISPLAY_NAME,
            "PackageUrl": repository,
            "License": "MIT",
            "LicenseUrl": f"{repository}/blob/v{version()}/LICENSE",
            "ShortDescription": SUMMARY,
            "Tags": ["bigcommerce", "klaviyo", "e-commerce"],
            "ReleaseNotesUrl": f"{repository}/releases/tag/v{version()}",
        },
    }
    names = {"version": WINGET_ID, "installer": f"{WINGET_ID}.installer", "defaultLocale": f"{WINGET_ID}.locale.en-US"}
    return {
        f"winget/{names[kind]}.yaml": _yaml(
            kind, {**common, **entries, "ManifestType": kind, "ManifestVersion": _WINGET_VERSION}
        )
        for kind, entries in kinds.items()
    }


def cask(checksums: dict[str, str], repository: str) -> str:
    """Return Homebrew's file: an image for each kind of Mac."""
    arm, intel = (checksums[f"{PROGRAM}-{version()}-macos-{machine}.dmg"] for machine in ("arm64", "x86_64"))
    return f'''cask "{PROGRAM}" do
  arch arm: "arm64", intel: "x86_64"

  version "{version()}"
  sha256 arm:   "{arm}",
         intel: "{intel}"

  url "{repository}/releases/download/v#{{version}}/{PROGRAM}-#{{version}}-macos-#{{arch}}.dmg"
  name "{DISPLAY_NAME}"
  desc "{SUMMARY}"
  homepage "{repository}"

  livecheck do
    url :url
    strategy :github_latest
  end

  depends_on macos: ">= {MINIMUM_MACOS[1]}"

  app "{DISPLAY_NAME}.app"
  binary "#{{appdir}}/{DISPLAY_NAME}.app/Contents/MacOS/{PROGRAM}"

  uninstall launchctl: "{BUNDLE_ID}",
            quit:      "{BUNDLE_ID}"

  zap trash: [
    "~/Library/Application Support/{PROGRAM}",
    "~/Library/LaunchAgents/{BUNDLE_ID}.plist",
    "~/Library/Logs/{PROGRAM}",
  ]
end
'''


def flatpak(checksums: dict[str, str], downloads: str) -> str:
    """Return Flathub's file: what the Debian package holds, under the names that Flatpak wants."""
    package = f"{PROGRAM}_{version()}_amd64.deb"
    share = "usr/share"
    manifest = {
        "id": BUNDLE_ID,
        "runtime": "org.freedesktop.Platform",
        "runtime-version": _FLATPAK_RUNTIME,
        "sdk": "org.freedesktop.Sdk",
        "command": WINDOW,
        "rename-desktop-file": f"{PROGRAM}.desktop",
        "rename-icon": PROGRAM,
        "finish-args": [
            "--share=network",
            "--share=ipc",
            "--socket=wayland",
            "--socket=fallback-x11",
            "--device=dri",
            # The keyring, and the tray.
            "--talk-name=org.freedesktop.secrets",
            "--talk-name=org.kde.StatusNotifierWatcher",
        ],
        "modules": [
            {
                "name": PROGRAM,
                "buildsystem": "simple",
                "only-arches": ["x86_64"],
                "build-commands": [
                    "ar x package.deb && tar xf data.tar.*",
                    f"mkdir -p /app/lib /app/bin /app/share && cp -r usr/lib/{PROGRAM} /app/lib/",
                    *(f"ln -s ../lib/{PROGRAM}/{name} /app/bin/{name}" for name in (PROGRAM, WINDOW)),
                    f"cp -r {share}/icons {share}/applications {share}/metainfo /app/share/",
                    f"sed -i 's/{PROGRAM}.desktop/{BUNDLE_ID}.desktop/' /app/share/metainfo/{BUNDLE_ID}.metainfo.xml",
                ],
                "sources": [
                    {
                        "type": "file",
                        "url": f"{downloads}/{package}",
                        "sha256": checksums[package],
                        "dest-filename": "package.deb",
                    }
                ],
            }
        ],
    }
    return json.dumps(manifest, indent=4) + "\n"


def _setup_id() -> str:
    text = (ROOT / "packaging" / "windows" / f"{PROGRAM}.iss").read_text("utf-8")
    found = re.search(r"^AppId=\{(\{[0-9A-F-]+\})$", text, re.MULTILINE)
    if found is None:
        raise ValueError("the setup has no AppId")
    return found.group(1)


def _yaml(kind: str, entries: dict[str, object]) -> str:
    """Return a mapping as YAML, whose scalars and lists are those of JSON; the first line is winget's own."""
    schema = f"https://aka.ms/winget-manifest.{kind}.{_WINGET_VERSION}.schema.json"
    lines = [f"{name}: {json.dumps(value, ensure_ascii=False)}" for name, value in entries.items()]
    return f"# yaml-language-server: $schema={schema}\n\n" + "\n".join(lines) + "\n"


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    try:
        write(Path(sys.argv[1]).read_text("utf-8"), sys.argv[2], Path(sys.argv[3]))
    except (OSError, KeyError, ValueError) as error:
        sys.exit(f"The manifests could not be written: {error}")
