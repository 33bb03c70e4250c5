; The installer for Windows, for one user and without an administrator. packaging/windows/installer.py gives the values:
; Version, Frozen (the folder with the programs), Icons, Target (where the installer goes), Name (of its file) and Languages
; (the file with what the setup speaks).

#ifndef Version
  #error Version is given by packaging/windows/installer.py
#endif

[Setup]
; Stays the same for ever: by it an upgrade finds what it replaces.
AppId={{6E0F5C1B-7D0B-4B39-9C55-0C3C6B0F4F57}
AppName=BCKlaviyo
AppVersion={#Version}
AppPublisher=the bcklaviyo authors
VersionInfoVersion={#Version}.0
DefaultDirName={autopf}\BCKlaviyo
DefaultGroupName=BCKlaviyo
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir={#Target}
OutputBaseFilename={#Name}
SetupIconFile={#Icons}\bcklaviyo.ico
UninstallDisplayIcon={app}\bcklaviyo-gui.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; Windows asks the running programs to end, and ends those that do not; what they were sending goes on at the next start.
CloseApplications=force
RestartApplications=no
#ifdef Signed
SignTool=signed
SignedUninstaller=yes
#endif

#include Languages

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version left would be loaded by the new one. Not before it has ended: half of it would stay.
Type: filesandordirs; Name: "{app}\_internal"; BeforeInstall: WaitForPrograms

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\BCKlaviyo"; Filename: "{app}\bcklaviyo-gui.exe"
Name: "{autodesktop}\BCKlaviyo"; Filename: "{app}\bcklaviyo-gui.exe"; Tasks: desktopicon

[Registry]
; The start at login, which the program writes when it is asked to; the merchant's data stays.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueName: "BCKlaviyo"; ValueType: none; Flags: uninsdeletevalue dontcreatekey
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"; ValueName: "BCKlaviyo"; ValueType: none; Flags: uninsdeletevalue dontcreatekey

[Run]
Filename: "{app}\bcklaviyo-gui.exe"; Description: "{cm:LaunchProgram,BCKlaviyo}"; Flags: nowait postinstall skipifsilent

[UninstallDelete]
Type: filesandordirs; Name: "{app}\_internal"
Type: dirifempty; Name: "{app}"

[Code]
const
  Patience = 60000;
  Pause = 250;

function IsInUse(const Name: String): Boolean;
var
  Stream: TFileStream;
begin
  Result := False;
  if not FileExists(Name) then
    Exit;
  try
    // Windows lets nobody write to a program that runs.
    Stream := TFileStream.Create(Name, fmOpenReadWrite or fmShareExclusive);
    Stream.Free;
  except
    Result := True;
  end;
end;

function AreInUse: Boolean;
begin
  Result := IsInUse(ExpandConstant('{app}\bcklaviyo-gui.exe')) or IsInUse(ExpandConstant('{app}\bcklaviyo.exe'));
end;

procedure WaitForPrograms;
var
  Waited: Integer;
begin
  Waited := 0;
  while AreInUse do
  begin
    if Waited >= Patience then
      RaiseException('BCKlaviyo is still running. Quit it, then start this setup again.');
    Sleep(Pause);
    Waited := Waited + Pause;
  end;
end;

function InitializeUninstall: Boolean;
begin
  Result := True;
  while Result and AreInUse do
    Result := SuppressibleMsgBox('BCKlaviyo is still running. Quit it, then go on.', mbError, MB_RETRYCANCEL, IDCANCEL) = IDRETRY;
end;
