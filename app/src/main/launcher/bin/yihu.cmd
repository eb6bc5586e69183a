@echo off
rem Starts Yihu from any folder with the first Java 25 (or newer) it finds.
setlocal
chcp 65001 >nul
set "HOME_DIR=%~dp0.."
set "JAVA="
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
if not defined JAVA call :try "%YIHU_JAVA_HOME%"
if not defined JAVA call :try "%JAVA_HOME%"
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%ProgramFiles%\Zulu\zulu-*") do if not defined JAVA call :try "%%~D"
if not defined JAVA (
  echo 一户需要 Java 25 或更新版本：请安装（例如 Temurin 25），或用 JAVA_HOME 指明其位置。 1>&2
  exit /b 70
)
rem A window is there sooner with the quick compiler alone; a small heap at first keeps old computers free.
set "QUICK="
for %%A in (%*) do if "%%~A"=="desktop" set "QUICK=-XX:TieredStopAtLevel=1 -Xms48m"
"%JAVA%" %QUICK% -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED %YIHU_OPTS% -Xshare:auto -XX:SharedArchiveFile="%HOME_DIR%\lib\yihu.jsa" -Xlog:disable -Xlog:all=off -jar "%HOME_DIR%\lib\yihu.jar" %*
exit /b %ERRORLEVEL%

:try
if "%~1"=="" goto :eof
if not exist "%~1\release" goto :eof
for /f tokens^=2^ delims^=^=.^" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release"') do if %%~V GEQ 25 set "JAVA=%~1\bin\java.exe"
goto :eof
