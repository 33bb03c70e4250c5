"""What macOS is told of the app, beyond what PyInstaller writes into Info.plist by itself."""

import facts

INFO = {
    "CFBundleDisplayName": facts.DISPLAY_NAME,
    "CFBundleVersion": facts.version(),
    "CFBundleLocalizations": ["en", "de", "es"],
    "CFBundleDevelopmentRegion": "en",
    "LSApplicationCategoryType": "public.app-category.business",
    # What Qt 6 asks for.
    "LSMinimumSystemVersion": "12.0",
    # Both programs lie in one folder; only the console's would be one without a window.
    "LSBackgroundOnly": False,
    "NSHighResolutionCapable": True,
    "NSHumanReadableCopyright": f"© {facts.COPYRIGHT}, MIT licence",
    "NSRequiresAquaSystemAppearance": False,
}
