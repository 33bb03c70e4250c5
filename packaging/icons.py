"""The program's icon at every size that a system asks for, drawn from the one SVG; needs PySide6.

`python packaging/icons.py FOLDER` writes `bcklaviyo-SIZE.png`, `bcklaviyo.ico` and `bcklaviyo.icns`.
"""

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

from facts import ICON

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512, 1024)
_ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# The types of an icon family, each a PNG of this many pixels; those for sharp screens hold twice as many.
_ICNS_TYPES = {b"icp4": 16, b"icp5": 32, b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic13": 256, b"ic08": 256,
               b"ic14": 512, b"ic09": 512, b"ic10": 1024}  # fmt: skip


def draw(folder: Path) -> None:
    """Write all of them into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    pictures = _pictures()
    for size, picture in pictures.items():
        (folder / f"bcklaviyo-{size}.png").write_bytes(picture)
    (folder / "bcklaviyo.ico").write_bytes(ico(pictures))
    (folder / "bcklaviyo.icns").write_bytes(icns(pictures))


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """A Windows icon: a directory, then the pictures themselves."""
    offset = 6 + 16 * len(_ICO_SIZES)
    directory, body = [struct.pack("<HHH", 0, 1, len(_ICO_SIZES))], b""
    for size in _ICO_SIZES:
        picture = pictures[size]
        # A side of 256 is written as 0.
        directory.append(
            struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), offset + len(body))
        )
        body += picture
    return b"".join(directory) + body


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """A macOS icon family: each picture behind its type and length."""
    body = b"".join(
        kind + struct.pack(">I", 8 + len(pictures[size])) + pictures[size] for kind, size in _ICNS_TYPES.items()
    )
    return b"icns" + struct.pack(">I", 8 + len(body)) + body


def _pictures() -> dict[int, bytes]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QImageWriter, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    drawing = QSvgRenderer(str(ICON))
    made = {}
    for size in PNG_SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        drawing.render(painter, QRectF(0, 0, size, size))
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        # Not QImage.save: the types of its format, those declared and those taken, have nothing in common.
        writer = QImageWriter(buffer, QByteArray(b"png"))
        if not writer.write(image):
            raise OSError(f"the icon of {size} pixels could not be drawn: {writer.errorString()}")
        made[size] = bytes(buffer.data().data())
    del application
    return made


if __name__ == "__main__":
    draw(Path(sys.argv[1]))
