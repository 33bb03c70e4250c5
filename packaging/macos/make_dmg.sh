#!/usr/bin/env bash
# Makes a disk image of the app: make_dmg.sh APP IMAGE. With MACOS_IDENTITY (the name of a Developer ID certificate in the
# keychain) the app is signed anew; with NOTARY_PROFILE as well (kept by `xcrun notarytool store-credentials`, in
# NOTARY_KEYCHAIN or the usual one) it is notarised.
set -euo pipefail

app="$1"
image="$2"
here="$(cd "$(dirname "$0")" && pwd)"

if [ -n "${MACOS_IDENTITY:-}" ]; then
    python3 "$here/sign.py" "$app" "$MACOS_IDENTITY"
fi

folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
# As it is, with its links: a copy that follows them breaks the frameworks and their seals.
ditto "$app" "$folder/$(basename "$app")"
ln -s /Applications "$folder/Applications"
rm -f "$image"
hdiutil create -volname BCKlaviyo -srcfolder "$folder" -fs HFS+ -format UDZO "$image"

if [ -n "${MACOS_IDENTITY:-}" ]; then
    codesign --timestamp --sign "$MACOS_IDENTITY" "$image"
fi
if [ -n "${MACOS_IDENTITY:-}" ] && [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait \
        ${NOTARY_KEYCHAIN:+--keychain "$NOTARY_KEYCHAIN"}
    xcrun stapler staple "$image"
fi
