# Sign the frozen program, build the MSI with WiX, sign it, and verify all of it. Run on Windows, from the repository.
# Needs in the environment:
#   SIGNING_THUMBPRINT  of the code-signing certificate in the machine's or the token's store; empty builds unsigned
param([Parameter(Mandatory)][string]$Version, [string]$Publisher = 'Branch Counter')
$ErrorActionPreference = 'Stop'
$PSNativeCommandUseErrorActionPreference = $true

$program = 'build\package\program\branch-counter'
$msi = "dist\branch-counter-$Version.msi"
New-Item -ItemType Directory -Force dist | Out-Null

function Sign([string[]]$Files) {
    if (-not $env:SIGNING_THUMBPRINT) { return }
    signtool sign /sha1 $env:SIGNING_THUMBPRINT /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $Files
    signtool verify /pa /all $Files
}

Sign "$program\branch-app.exe", "$program\Branch Counter.exe"
wix build packaging\windows\branch-counter.wxs -arch x64 -d "Version=$Version" -d "Publisher=$Publisher" `
    -bindpath "program=$program" -bindpath "icon=build\package\work\branch_app" -bindpath "source=." -out $msi
wix msi validate $msi
Sign $msi
(Get-FileHash -Algorithm SHA256 $msi).Hash.ToLower() + "  $(Split-Path -Leaf $msi)" | Set-Content "$msi.sha256"
