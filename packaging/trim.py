"""What a frozen program leaves out: more than half of what would be taken along is never loaded."""

import re
import sys

import facts

IS_LINUX = sys.platform.startswith("linux")

# Loaded by name, so that nobody sees it: zoneinfo's data, the library of a keyring.
UNSEEN = ["tzdata", *(["secretstorage"] if IS_LINUX else [])]

MODULES = [
    # Optional parts of the libraries: pictures, plots and shells that a window of ours never opens.
    "PIL", "IPython", "matplotlib", "scipy", "pandas", "cupy", "numba", "h5py", "OpenGL", "tkinter", "pyqtgraph.opengl",
    "pyqtgraph.examples", "pyqtgraph.console", "pyqtgraph.jupyter", "numpy.f2py", "numpy.testing", "numpy.distutils",
    "numpy.random", "numpy.fft", "numpy.polynomial", "pydoc_data", "lib2to3", "readline", "setuptools", "pip",
    "pkg_resources", "pytest", "hypothesis",
    # Names of places and carriers; only the form of a number is of interest.
    "phonenumbers.geodata", "phonenumbers.geocoder", "phonenumbers.carrierdata", "phonenumbers.carrier",
    "phonenumbers.tzdata", "phonenumbers.timezone",
    # entry/surface.py stands in for these.
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets",
    # Qt without the modules that nothing here imports.
    "PySide6.QtPrintSupport", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtSvgWidgets",
    "PySide6.QtTest", "PySide6.QtUiTools", "PySide6.QtXml", "PySide6.QtDesigner", "PySide6.QtHelp",
    "PySide6.QtConcurrent", "PySide6.QtDBus", "PyQt5", "PyQt6", "PySide2",
]  # fmt: skip

_QT_PLUGINS = {
    # Pictures are SVG; everything else is painted.
    "imageformats": ("qsvg",),
    "iconengines": ("qsvgicon",),
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qgtk3", "qxdgdesktopportal"),
    "platforminputcontexts": ("compose", "ibus"),
    "styles": ("",),
    "networkinformation": ("",),
    "wayland-decoration-client": ("",),
    "wayland-graphics-integration-client": ("",),
    "wayland-shell-integration": ("xdg",),
}
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/([^/]+)/(?:lib)?([^/]+)$")
_OTHERS = (
    # The window speaks three languages, and so do Qt's own buttons.
    re.compile(rf"PySide6/(?:Qt/)?translations/(?!qtbase_(?:{'|'.join(facts.LANGUAGES)})\.qm$)"),
    # One family of icons is used.
    re.compile(r"qtawesome/fonts/(?!phosphor)"),
    # Screens without a desktop.
    re.compile(r"(?:.*/)?libQt6EglFS", re.IGNORECASE),
    re.compile(r"[^/]*\.dist-info/(?:RECORD|INSTALLER|REQUESTED|WHEEL|direct_url\.json)$"),
)
# What the system gives on every desktop, and must fit the rest of its graphics, fonts, themes and message bus;
# of the C++ library the newest serves all.
_SYSTEM_LIBRARIES = re.compile(
    r"lib(?:X11|X11-xcb|Xau|Xdmcp|Xext|Xrender|Xfixes|Xcomposite|Xcursor|Xdamage|Xi|Xinerama|Xrandr"
    r"|fontconfig|freetype|dbus-1|glib-2\.0|gobject-2\.0|gio-2\.0|gmodule-2\.0|gthread-2\.0|gtk-3|gdk-3|gdk_pixbuf-2\.0"
    r"|pango-1\.0|pangocairo-1\.0|pangoft2-1\.0|cairo|cairo-gobject|atk-1\.0|atk-bridge-2\.0|atspi|harfbuzz|fribidi"
    r"|epoxy|thai|datrie|graphite2|pixman-1|png16|jpeg|brotlicommon|brotlidec|systemd|cap|gcrypt|gpg-error|blkid|mount"
    r"|stdc\+\+|gcc_s|selinux|pcre2-8|md|bsd|zstd|lz4|gssapi_krb5|krb5|k5crypto|krb5support|com_err|keyutils|resolv)"
    r"\.so(?:\.|$)"
)


# Of what colours source code, the help of the command line asks for the frame, and for none of its 500 languages.
_UNWANTED_MODULES = re.compile(
    r"pygments\.(?:lexers\.(?!_mapping)|styles\.(?!_mapping|default)|formatters\.(?!_mapping)).*"
)


# What PyInstaller does at each start for libraries that only the window loads, and for one that starts processes, which
# nobody here does: half of what `bcklaviyo --version` took.
_HOOKS_OF_THE_WINDOW = ("pyi_rth_multiprocessing", "pyi_rth_pyqtgraph_multiprocess", "pyi_rth_pyside6")


def is_hook_wanted(name: str) -> bool:
    """Whether the command line needs what PyInstaller does at each start, by the name of its script."""
    return name not in _HOOKS_OF_THE_WINDOW


def is_module_wanted(name: str) -> bool:
    """Whether a module, by its dotted name, goes along."""
    return not _UNWANTED_MODULES.fullmatch(name)


def is_wanted(name: str) -> bool:
    """Whether a collected file, by its place in the frozen program, goes along."""
    name = name.replace("\\", "/")
    plugin = _PLUGIN.search(name)
    if plugin is not None:
        kept = _QT_PLUGINS.get(plugin.group(1), ())
        return any(plugin.group(2).startswith(start) for start in kept)
    if any(other.match(name) for other in _OTHERS):
        return False
    return not (IS_LINUX and "/" not in name and _SYSTEM_LIBRARIES.match(name))
