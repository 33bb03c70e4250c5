#!/usr/bin/env bash
# In a workflow: puts the certificate into a keychain of its own, and tells the later steps of it. Without secrets it does
# nothing, and the app stays unsigned.
set -euo pipefail

if [ -z "${CERTIFICATE:-}" ] || [ -z "${IDENTITY:-}" ]; then
    echo "No certificate: the app stays unsigned."
    exit 0
fi
keychain="$RUNNER_TEMP/signing.keychain-db"
password="$(openssl rand -hex 16)"
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 3600 "$keychain"
security unlock-keychain -p "$password" "$keychain"
printf '%s' "$CERTIFICATE" | base64 --decode > "$RUNNER_TEMP/certificate.p12"
security import "$RUNNER_TEMP/certificate.p12" -k "$keychain" -P "$CERTIFICATE_PASSWORD" -T /usr/bin/codesign
rm "$RUNNER_TEMP/certificate.p12"
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" > /dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
echo "MACOS_IDENTITY=$IDENTITY" >> "$GITHUB_ENV"
if [ -n "${APPLE_ID:-}" ] && [ -n "${APPLE_TEAM:-}" ] && [ -n "${APPLE_PASSWORD:-}" ]; then
    xcrun notarytool store-credentials bcklaviyo --keychain "$keychain" --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" \
        --password "$APPLE_PASSWORD"
    echo "NOTARY_PROFILE=bcklaviyo" >> "$GITHUB_ENV"
    echo "NOTARY_KEYCHAIN=$keychain" >> "$GITHUB_ENV"
fi
