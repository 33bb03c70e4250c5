"""What Windows shows under Properties > Details of both programs."""

import facts

_ENGLISH, _UNICODE = 0x0409, 1200


def version_resource(program: str) -> object:
    """The resource of `program`, without its ending; made of PyInstaller's types, which exist on Windows alone."""
    from PyInstaller.utils.win32 import versioninfo as windows

    numbers = (*(int(part) for part in facts.version().split(".")), 0)
    texts = [windows.StringStruct(name, text) for name, text in strings(program).items()]
    return windows.VSVersionInfo(
        ffi=windows.FixedFileInfo(filevers=numbers, prodvers=numbers, mask=0x3F, OS=0x40004, fileType=0x1),
        kids=[
            windows.StringFileInfo([windows.StringTable(f"{_ENGLISH:04x}{_UNICODE:04x}", texts)]),
            windows.VarFileInfo([windows.VarStruct("Translation", [_ENGLISH, _UNICODE])]),
        ],
    )


def strings(program: str) -> dict[str, str]:
    """The texts of the resource by their names in it."""
    return {
        "CompanyName": facts.COPYRIGHT,
        "FileDescription": facts.DISPLAY_NAME,
        "FileVersion": facts.version(),
        "InternalName": program,
        "LegalCopyright": f"© {facts.COPYRIGHT}, MIT licence",
        "OriginalFilename": f"{program}.exe",
        "ProductName": facts.DISPLAY_NAME,
        "ProductVersion": facts.version(),
    }
