# Finds a JDK, a Node and a Maven for mvnw.cmd by the same rules as mvnw, and
# prints them as NAME=VALUE lines. It was written without a Windows machine at
# hand and is not tested. It keeps to what PowerShell 5.1 knows.
$ErrorActionPreference = 'Stop'
# The progress bar slows downloads down a great deal.
$ProgressPreference = 'SilentlyContinue'

function Say($text) { [Console]::Error.WriteLine("mvnw: $text") }
function Fail($text) { Say $text; exit 1 }

$settingsFile = Join-Path $PSScriptRoot 'tools.properties'
if (-not (Test-Path $settingsFile)) { Fail "The file $settingsFile is missing: restore it from the repository." }
$settings = ConvertFrom-StringData (Get-Content -Raw $settingsFile)

# What is no version counts as 0.
function Get-Number($text) {
    if ("$text" -match '(\d+)(?:\.(\d+))?(?:\.(\d+))?') {
        return [version]('{0}.{1}.{2}' -f [int]$Matches[1], [int]$Matches[2], [int]$Matches[3])
    }
    return [version]'0.0.0'
}

# Goes through cmd, because PowerShell takes what a program says on its error
# stream for an error of its own.
function Get-Output($command) { return (& cmd.exe /d /c "$command 2>&1" | Out-String) }

# Maven and npm put a shell script without an ending beside their .cmd file.
function Get-CommandPath($name) {
    $found = Get-Command $name -CommandType Application -ErrorAction SilentlyContinue |
        Where-Object { $_.Extension -in '.exe', '.cmd', '.bat' } | Select-Object -First 1
    if ($found) { return $found.Path }
}

# --- JDK ---

# A Java runtime without a compiler cannot build the project and counts as 0.
function Get-JdkNumber($folder) {
    if (-not $folder -or -not (Test-Path "$folder\bin\java.exe") -or -not (Test-Path "$folder\bin\javac.exe")) {
        return [version]'0.0.0'
    }
    if ((Test-Path "$folder\release") -and ((Get-Content -Raw "$folder\release") -match 'JAVA_VERSION="([^"]*)"')) {
        return Get-Number $Matches[1]
    }
    if ((Get-Output "`"$folder\bin\java.exe`" -version") -match ' version "([^"]*)"') { return Get-Number $Matches[1] }
    return [version]'0.0.0'
}

# Installers put a stand-in on the PATH, which can say which JDK it would start.
function Get-PathJdk {
    if (-not (Get-CommandPath 'java')) { return }
    if ((Get-Output 'java -XshowSettings:properties -version') -match '(?m)^ *java\.home = (.*?)\r?$') { return $Matches[1] }
}

function Find-Jdk {
    $minimum = Get-Number $settings['jdk.minimum']
    if ((Get-JdkNumber $env:JAVA_HOME) -ge $minimum) { return $env:JAVA_HOME }
    $onPath = Get-PathJdk
    if ((Get-JdkNumber $onPath) -ge $minimum) { return $onPath }
    $places = @(
        "$env:ProgramFiles\Eclipse Adoptium\*", "$env:ProgramFiles\Java\*", "$env:ProgramFiles\Microsoft\jdk*",
        "$env:ProgramFiles\Amazon Corretto\*", "$env:ProgramFiles\Zulu\*", "$env:ProgramFiles\BellSoft\*",
        "$env:LOCALAPPDATA\Programs\Eclipse Adoptium\*", "$env:USERPROFILE\.jdks\*",
        "$env:USERPROFILE\scoop\apps\*jdk*\current"
    )
    foreach ($place in $places) {
        $newest = Get-Item $place -ErrorAction SilentlyContinue |
            Sort-Object { Get-JdkNumber $_.FullName } -Descending | Select-Object -First 1
        if ($newest -and (Get-JdkNumber $newest.FullName) -ge $minimum) { return $newest.FullName }
    }
    $wanted = $settings['jdk.minimum']
    Fail "No JDK $wanted or newer was found: install one, such as Temurin $wanted, or set JAVA_HOME to it."
}

# --- Node ---

# The build of the web client runs npm, which would fail much later and less clearly.
function Assert-Node {
    $minimum = $settings['node.minimum']
    if (-not $minimum) { return }
    $found = $null
    if (Get-CommandPath 'node') { $found = (Get-Output 'node --version').Trim() }
    if ((Get-Number $found) -lt (Get-Number $minimum) -or -not (Get-CommandPath 'npm')) {
        if (-not $found) { $found = 'no Node' }
        Fail "The build needs Node $minimum or newer with npm (found: $found): install it from nodejs.org."
    }
}

# --- Maven ---

function Get-MavenNumber($command) {
    $folder = Split-Path (Split-Path $command)
    $library = Get-Item "$folder\lib\maven-core-*.jar" -ErrorAction SilentlyContinue | Select-Object -First 1
    if ($library -and $library.Name -match '^maven-core-(\d+\.\d.*)\.jar$') { return Get-Number $Matches[1] }
    if ((Get-Output "`"$command`" -v") -match 'Apache Maven (\d[\d.]*)') { return Get-Number $Matches[1] }
    return [version]'0.0.0'
}

# An older Maven knows the repository, mirror and password of its user's
# settings, which a plain download would not.
function Get-MavenZip($oldMaven, $zip) {
    $version = $settings['maven.version']
    if ($oldMaven) {
        $folder = Split-Path $zip
        Push-Location $folder
        $null = Get-Output ("`"$oldMaven`" -q -B dependency:copy `"-DoutputDirectory=$folder`" " +
            "-Dartifact=org.apache.maven:apache-maven:${version}:zip:bin")
        Pop-Location
        if (Test-Path $zip) { return }
    }
    try {
        [Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12
        Invoke-WebRequest -UseBasicParsing -OutFile $zip `
            "https://archive.apache.org/dist/maven/maven-3/$version/binaries/$(Split-Path -Leaf $zip)"
    } catch {
        Fail ("Maven $version could not be fetched: check the network or the mirror in Maven's settings.xml, " +
            "or install Maven $($settings['maven.minimum']) or newer.")
    }
}

function Find-Maven {
    $found = Get-CommandPath 'mvn'
    if ($found -and (Get-MavenNumber $found) -ge (Get-Number $settings['maven.minimum'])) { return $found }
    $version = $settings['maven.version']
    $sha512 = $settings['maven.sha512']
    $userHome = $env:MAVEN_USER_HOME
    if (-not $userHome) { $userHome = "$env:USERPROFILE\.m2" }
    $cache = "$userHome\wrapper\dists\apache-maven-$version-bin"
    # A changed checksum must not find the folder of the old one.
    $home512 = "$cache\$($sha512.Substring(0, 12))"
    $command = "$home512\bin\mvn.cmd"
    if (Test-Path $command) { return $command }

    # The work is done in a folder of its own and the result renamed, so that
    # neither an interruption nor a second run leaves half a Maven.
    $work = "$cache\.new-$([guid]::NewGuid())"
    try {
        try { $null = New-Item -ItemType Directory -Force $work } catch {
            Fail "Maven cannot be stored in ${cache}: make that folder writable, or set MAVEN_USER_HOME to one that is."
        }
        Say "Fetching Maven $version, which happens only once."
        $zip = "$work\apache-maven-$version-bin.zip"
        Get-MavenZip $found $zip
        if ((Get-FileHash -Algorithm SHA512 $zip).Hash -ne $sha512) {
            Fail ("The fetched $(Split-Path -Leaf $zip) does not match the checksum in .mvn/tools.properties and was " +
                'deleted: check the mirror or proxy it came through and run this again, ' +
                "or install Maven $($settings['maven.minimum']) or newer.")
        }
        Expand-Archive $zip $work
        # If another run was first, its copy is as good as this one.
        try { [IO.Directory]::Move("$work\apache-maven-$version", $home512) } catch { }
    } finally {
        Remove-Item -Recurse -Force $work -ErrorAction SilentlyContinue
    }
    if (-not (Test-Path $command)) { Fail "The folder $home512 is damaged: delete it and run this again." }
    return $command
}

$jdk = Find-Jdk
# The Maven that is asked for its version, or fetches a newer one, needs it too.
$env:JAVA_HOME = $jdk
Assert-Node
$maven = Find-Maven
"JAVA_HOME=$jdk"
"MVNW_MAVEN=$maven"
