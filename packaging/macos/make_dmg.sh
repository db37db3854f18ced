#!/bin/sh
# Sign the frozen application, put it into a DMG, have Apple notarise it, and verify all of it.
# Usage: make_dmg.sh "build/package/program/Branch Counter.app" dist/branch-counter-VERSION.dmg
# Needs in the environment:
#   SIGNING_IDENTITY  "Developer ID Application: ..." in the keychain
#   NOTARY_PROFILE    name of the credentials stored by `xcrun notarytool store-credentials`
set -eu

app=$1
dmg=$2
here=$(dirname "$0")

# From the inside out: a bundle's signature covers what it holds. --deep would sign all alike.
find "$app/Contents/Frameworks" "$app/Contents/MacOS" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
  xargs -0 -n 20 codesign --force --options runtime --timestamp --sign "$SIGNING_IDENTITY"
find "$app/Contents/Frameworks" -type d -name '*.framework' -prune -print0 |
  xargs -0 -n 1 codesign --force --options runtime --timestamp --sign "$SIGNING_IDENTITY"
codesign --force --options runtime --timestamp --entitlements "$here/entitlements.plist" \
  --sign "$SIGNING_IDENTITY" "$app"
codesign --verify --deep --strict --verbose=2 "$app"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
ditto "$app" "$stage/Branch Counter.app"
ln -s /Applications "$stage/Applications"
hdiutil create -volname "Branch Counter" -srcfolder "$stage" -format ULFO -ov "$dmg"
codesign --force --timestamp --sign "$SIGNING_IDENTITY" "$dmg"

xcrun notarytool submit "$dmg" --keychain-profile "$NOTARY_PROFILE" --wait
xcrun stapler staple "$dmg"
xcrun stapler validate "$dmg"
spctl --assess --type open --context context:primary-signature --verbose "$dmg"
shasum -a 256 "$dmg" >"$dmg.sha256"
