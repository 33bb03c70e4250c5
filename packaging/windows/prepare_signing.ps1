# In a workflow: puts the certificate into the user's store, and hands its fingerprint to the later steps. Without secrets it
# does nothing, and the programs stay unsigned.
$ErrorActionPreference = "Stop"

if (-not $env:CERTIFICATE) {
    Write-Output "No certificate: the programs stay unsigned."
    exit 0
}
$file = Join-Path $env:RUNNER_TEMP "certificate.pfx"
try {
    [IO.File]::WriteAllBytes($file, [Convert]::FromBase64String($env:CERTIFICATE))
    $password = ConvertTo-SecureString $env:CERTIFICATE_PASSWORD -AsPlainText -Force
    $certificate = Import-PfxCertificate -FilePath $file -CertStoreLocation Cert:\CurrentUser\My -Password $password
} finally {
    Remove-Item $file -ErrorAction SilentlyContinue
}
"WINDOWS_CERTIFICATE=$($certificate.Thumbprint)" | Out-File -FilePath $env:GITHUB_ENV -Append -Encoding utf8
