@rem This was not tested on Windows: it was written without a Windows machine at hand.
@rem Starts Maven with a JDK, a Node and a Maven that are new enough for this
@rem project, as mvnw does elsewhere. The search is in .mvn\find-tools.ps1.
@echo off
setlocal
set "MVNW_MAVEN="
for /f "usebackq tokens=1,* delims==" %%A in (`powershell.exe -NoProfile -ExecutionPolicy Bypass -File "%~dp0.mvn\find-tools.ps1"`) do set "%%A=%%B"
if not defined MVNW_MAVEN exit /b 1
@rem Without "call", so that cmd does not read the arguments a second time.
"%MVNW_MAVEN%" %*
