; The installer for Windows, for one user and without an administrator. packaging/windows/installer.py gives the values:
; Version, Frozen (the folder with the programs), Icons, Target (where the installer goes) and Name (of its file).

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
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; GroupDescription: "{cm:AdditionalIcons}"; Flags: unchecked

[InstallDelete]
; What an older version left would be loaded by the new one.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Frozen}\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\BCKlaviyo"; Filename: "{app}\bcklaviyo-gui.exe"
Name: "{autodesktop}\BCKlaviyo"; Filename: "{app}\bcklaviyo-gui.exe"; Tasks: desktopicon

[Registry]
; The start at login, which the program writes when it is asked to; the merchant's data stays.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueName: "BCKlaviyo"; ValueType: none; Flags: uninsdeletevalue dontcreatekey

[Run]
Filename: "{app}\bcklaviyo-gui.exe"; Description: "{cm:LaunchProgram,BCKlaviyo}"; Flags: nowait postinstall skipifsilent
