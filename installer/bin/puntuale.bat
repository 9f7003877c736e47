@echo off
rem Starts Puntuale: with no arguments its window, with arguments one piece of work in the terminal.
rem Needs only a Java 25 or newer: in JAVA_HOME, on the PATH or where Windows usually keeps it.
setlocal enableextensions disabledelayedexpansion

set "NEEDED=25"
set "FOUND="

if defined JAVA_HOME call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
for %%v in ("Java" "Eclipse Adoptium" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft" "OpenJDK") do (
    for /d %%d in ("%ProgramFiles%\%%~v\*") do call :try "%%~d"
    for /d %%d in ("%LocalAppData%\Programs\%%~v\*") do call :try "%%~d"
)
for /d %%d in ("%UserProfile%\.jdks\*") do call :try "%%~d"

if not defined FOUND (
    echo Puntuale ha bisogno di Java %NEEDED% e su questo computer non lo trova: lo installi, oppure indichi in JAVA_HOME la cartella dove si trova, e riprovi. 1>&2
    exit /b 69
)

set "OPTIONS=--enable-native-access=app.puntuale,javafx.graphics,com.sun.jna --sun-misc-unsafe-memory-access=allow"

if "%~1"=="" (
    start "" "%FOUND%\bin\javaw.exe" %OPTIONS% --module-path "%~dp0..\lib" --module app.puntuale/app.puntuale.Main
    exit /b 0
)
rem One piece of work is over before the thorough compiler of Java has paid for itself.
"%FOUND%\bin\java.exe" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %OPTIONS% --module-path "%~dp0..\lib" --module app.puntuale/app.puntuale.Main %*
exit /b %ERRORLEVEL%

rem Every JDK says its version in a file: nothing has to be started to know it.
:try
if defined FOUND exit /b 0
if not exist "%~1\release" exit /b 0
if not exist "%~1\bin\javaw.exe" exit /b 0
set "VERSION=0"
for /f "tokens=2 delims==." %%n in ('findstr /b "JAVA_VERSION=" "%~1\release"') do set "VERSION=%%~n"
set "VERSION=%VERSION:"=%"
if %VERSION% geq %NEEDED% set "FOUND=%~1"
exit /b 0
