#!/bin/sh
# Tests mvnw with made-up JDKs, Nodes and Mavens in a temporary folder. It uses
# no network and prints one line for each case; it fails if a case does.
set -u

source=$(cd -- "$(dirname "$0")/.." && pwd -P)
T=$(mktemp -d) || exit 1
T=$(cd -- "$T" && pwd -P)
trap 'cd /; rm -rf "$T"' EXIT
trap 'exit 1' HUP INT TERM
failures=0

# --- Made-up programs ---------------------------------------------------------

script() { # script FILE, with the body on standard input
  mkdir -p "$(dirname "$1")"
  rm -f "$1"
  { echo '#!/bin/sh'; cat; } >"$1"
  chmod +x "$1"
}

jdk() { # jdk FOLDER VERSION
  script "$1/bin/java" <<END
echo "    java.home = $1" >&2
echo 'openjdk version "$2" 2030-01-01' >&2
END
  script "$1/bin/javac" </dev/null
  script "$1/bin/jar" <<'END'
mkdir -p apache-maven-3.9.99
cp -R "$FAKE_ZIP_CONTENT/." apache-maven-3.9.99
chmod -x apache-maven-3.9.99/bin/mvn
END
  printf 'IMPLEMENTOR="Nobody"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
}

maven() { # maven FOLDER VERSION
  mkdir -p "$1/lib"
  : >"$1/lib/maven-core-$2.jar"
  script "$1/bin/mvn" <<END
case "\$*" in
  -v) echo asked >>"$T/asked"; printf '\033[1mApache Maven $2\033[m\n'; exit ;;
  *dependency:copy*)
    pwd >"$T/copied"
    for argument; do
      case \$argument in -DoutputDirectory=*) out=\${argument#*=} ;; esac
    done
    [ -n "\${FAKE_ZIP-}" ] && cp "\$FAKE_ZIP" "\$out/apache-maven-3.9.99-bin.zip"
    exit ;;
esac
echo "maven $2"
echo "jdk \$JAVA_HOME"
echo "in \$PWD"
for argument; do echo "<\$argument>"; done
exit "\${FAKE_EXIT-0}"
END
}

node() { script "$T/bin/node" <<END
echo $1
END
}

# A downloader that "serves" FAKE_DOWNLOAD, or fails without it.
downloader() { # downloader NAME OPTION-BEFORE-THE-FILE
  script "$T/bin/$1" <<END
[ -n "\${FAKE_DOWNLOAD-}" ] || exit 22
echo $1 >>"$T/downloads"
while [ "\$1" != $2 ]; do shift; done
[ -z "\${FAKE_PAUSE-}" ] || sleep "\$FAKE_PAUSE"
cp "\$FAKE_DOWNLOAD" "\$2"
END
}

# --- Each case starts from the same machine -----------------------------------

# Only these programs are on the PATH, so that what the real machine has
# installed does not change a result.
tools='sh awk cat chmod cp cut dirname echo grep head ls mkdir mktemp mv printf
  pwd readlink rm sed sleep tr sha512sum shasum openssl'

fresh() {
  cd "$T" || exit 1
  for old in bin tree home cache m39 m38 project-dir starts asked copied downloads zip out err; do
    rm -rf "${T:?}/$old"
  done
  mkdir -p "$T/bin" "$T/tree" "$T/home" "$T/project-dir/pro ject/.mvn"
  for tool in $tools; do
    real=$(command -v "$tool") && [ -x "$real" ] && ln -s "$real" "$T/bin/$tool"
  done
  project="$T/project-dir/pro ject"
  # The machine's own folders of JDKs are replaced by those under tree.
  sed "s#use_jdk /#use_jdk '$T/tree'/#" "$source/mvnw" >"$project/mvnw"
  chmod +x "$project/mvnw"
  echo 'made-up zip' >"$T/good.zip"
  echo 'broken zip' >"$T/bad.zip"
  sum=$({ sha512sum "$T/good.zip" || shasum -a 512 "$T/good.zip"; } 2>/dev/null | cut -d ' ' -f 1)
  sed -e 's/^maven.version=.*/maven.version=3.9.99/' -e "s/^maven.sha512=.*/maven.sha512=$sum/" \
    "$source/.mvn/tools.properties" >"$project/.mvn/tools.properties"
  node v20.1.0
  script "$T/bin/npm" </dev/null
  jdk "$T/tree/usr/lib/jvm/temurin-25" 25.0.3
  maven "$T/m39" 3.9.1
  maven "$T/m38" 3.8.7
  maven "$T/zip" 3.9.99
  ln -s "$T/m39/bin/mvn" "$T/bin/mvn"
  script "$T/bin/unzip" <<'END'
mkdir -p apache-maven-3.9.99
cp -R "$FAKE_ZIP_CONTENT/." apache-maven-3.9.99
END
  downloader curl -o
  downloader wget -O
  java_home=
}

old_maven() { ln -sf "$T/m38/bin/mvn" "$T/bin/mvn"; }
no_maven() { rm -f "$T/bin/mvn"; }

# Runs a command on that machine: run [NAME=VALUE...] COMMAND [ARGUMENT...]
run() {
  env -i PATH="$T/bin" HOME="$T/home" MAVEN_USER_HOME="$T/cache dir" JAVA_HOME="$java_home" \
    TMPDIR="${TMPDIR:-/tmp}" FAKE_ZIP_CONTENT="$T/zip" "$@" >"$T/out" 2>"$T/err" </dev/null
  code=$?
}

# --- What a case may ask ------------------------------------------------------

problem() { problems="$problems
    $*"; }
begin() { fresh; rm -rf "$T/cache dir"; title=$1 problems=; }
end() {
  if [ -z "$problems" ]; then
    echo "ok      $title"
  else
    echo "FAILED  $title$problems"
    sed 's/^/    | /' "$T/out" "$T/err"
    failures=$((failures + 1))
  fi
}
code_is() { [ "$code" = "$1" ] || problem "exit code $code instead of $1"; }
prints() { grep -qxF -- "$1" "$T/out" || problem "did not print: $1"; }
uses_jdk() { code_is 0; prints "jdk $1"; }
uses_maven() { code_is 0; prints "maven $1"; }
# A refusal is one line that holds the remedy, and Maven is not started.
refuses() {
  code_is 1
  [ ! -s "$T/out" ] || problem "started Maven"
  [ "$(grep -c . "$T/err")" = "${2-1}" ] || problem "message is not ${2-1} line(s)"
  grep -q -- "$1" "$T/err" || problem "message lacks: $1"
}
cached() { ls -A "$T/cache dir/wrapper/dists/apache-maven-3.9.99-bin" 2>/dev/null; }
cache_holds() {
  [ "$(cached | grep -c .)" = "$1" ] || problem "cache holds: $(cached)"
}
exists() { [ -e "$1" ] || problem "missing: $1"; }
absent() { [ ! -e "$1" ] || problem "unexpected: $1"; }

# --- JDK ----------------------------------------------------------------------

begin 'JAVA_HOME comes first if it is new enough'
jdk "$T/tree/mine" 25; java_home=$T/tree/mine
jdk "$T/tree/path" 26; ln -s "$T/tree/path/bin/java" "$T/bin/java"
run "$project/mvnw"; uses_jdk "$T/tree/mine"; end

begin 'JAVA_HOME of an old JDK gives way to the java on the PATH'
jdk "$T/tree/old" 17.0.15; java_home=$T/tree/old
jdk "$T/tree/path" 25.0.1; ln -s "$T/tree/path/bin/java" "$T/bin/java"
run "$project/mvnw"; uses_jdk "$T/tree/path"; end

begin 'A stand-in for java on the PATH is asked for its home'
jdk "$T/tree/real" 25.0.1; cp "$T/tree/real/bin/java" "$T/bin/java"
run "$project/mvnw"; uses_jdk "$T/tree/real"; end

begin 'The newest JDK of a usual folder is taken, and no runtime without javac'
jdk "$T/tree/usr/lib/jvm/a" 25.0.10; jdk "$T/tree/usr/lib/jvm/b" 1.8.0_462
jdk "$T/tree/usr/lib/jvm/jre" 27; rm "$T/tree/usr/lib/jvm/jre/bin/javac"
run "$project/mvnw"; uses_jdk "$T/tree/usr/lib/jvm/a"; end

begin 'Without a release file java -version tells the version'
rm "$T/tree/usr/lib/jvm/temurin-25/release"
run "$project/mvnw"; uses_jdk "$T/tree/usr/lib/jvm/temurin-25"; end

begin 'An early-access version such as 26-ea is understood'
jdk "$T/tree/usr/lib/jvm/temurin-25" 26-ea
run "$project/mvnw"; uses_jdk "$T/tree/usr/lib/jvm/temurin-25"; end

for place in usr/java/x opt/openjdk-25 opt/java/x Library/Java/JavaVirtualMachines/x/Contents/Home \
  opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home; do
  begin "A JDK is found in /$place"
  rm -r "$T/tree/usr"; jdk "$T/tree/$place" 25
  run "$project/mvnw"; uses_jdk "$T/tree/$place"; end
done

for place in .sdkman/candidates/java/25-tem .jdks/temurin-25 'Library/Java/JavaVirtualMachines/a b/Contents/Home'; do
  begin "A JDK is found in ~/$place"
  rm -r "$T/tree/usr"; jdk "$T/home/$place" 25
  run "$project/mvnw"; uses_jdk "$T/home/$place"; end
done

begin 'Without a JDK that is new enough it says what to install'
jdk "$T/tree/usr/lib/jvm/temurin-25" 24.0.2
run "$project/mvnw"; refuses 'No JDK 25 .*install one.*JAVA_HOME'; end

# --- Node ---------------------------------------------------------------------

begin 'Without Node it says what to install'
rm "$T/bin/node"
run "$project/mvnw"; refuses 'Node 20 or newer.*no Node.*nodejs.org'; end

begin 'An old Node is refused'
node v18.20.4
run "$project/mvnw"; refuses 'Node 20 or newer.*v18.20.4'; end

begin 'Node without npm is refused'
rm "$T/bin/npm"
run "$project/mvnw"; refuses 'with npm'; end

begin 'Node is not looked for if the settings ask for none'
rm "$T/bin/node"
grep -v '^node' "$source/.mvn/tools.properties" >"$project/.mvn/tools.properties"
run "$project/mvnw"; uses_maven 3.9.1; end

# --- Maven on the PATH --------------------------------------------------------

begin 'A new Maven on the PATH is used without being asked for its version'
run "$project/mvnw"; uses_maven 3.9.1; absent "$T/asked"; cache_holds 0; end

begin 'A Maven whose library was renamed is asked for its version'
mv "$T/m39/lib/maven-core-3.9.1.jar" "$T/m39/lib/maven-core-3.x.jar"
run "$project/mvnw"; uses_maven 3.9.1; exists "$T/asked"; end

begin 'Maven 3.10 counts as newer than 3.9'
maven "$T/m310" 3.10.0; ln -sf "$T/m310/bin/mvn" "$T/bin/mvn"
run "$project/mvnw"; uses_maven 3.10.0; end

begin 'A link to mvnw that is called mvn does not make it start itself'
ln -sf "$project/mvnw" "$T/bin/mvn"
# Every start asks for Node. From the third on there is none, which ends what
# would otherwise start itself until the machine is full.
script "$T/bin/node" <<END
echo >>"$T/starts"
[ "\$(grep -c '' "$T/starts")" -lt 3 ] && echo v20.1.0
END
run FAKE_DOWNLOAD="$T/good.zip" "$T/bin/mvn"; uses_maven 3.9.99
[ "$(grep -c '' "$T/starts")" = 1 ] || problem 'started itself'; end

# --- Maven fetched ------------------------------------------------------------

begin 'An old Maven fetches the new one, outside the project, and only once'
old_maven; cd "$project" || exit 1
run FAKE_ZIP="$T/good.zip" ./mvnw; uses_maven 3.9.99; exists "$T/copied"; absent "$T/downloads"
[ "$(cat "$T/copied")" != "$project" ] || problem 'copied into the project'
rm -f "$T/copied"
run ./mvnw; uses_maven 3.9.99; absent "$T/copied"; cache_holds 1; end

begin 'If the old Maven cannot fetch it, curl does'
old_maven
run FAKE_DOWNLOAD="$T/good.zip" "$project/mvnw"; uses_maven 3.9.99; exists "$T/copied"
[ "$(cat "$T/downloads")" = curl ] || problem 'not by curl'; cache_holds 1; end

begin 'Without curl, wget fetches it'
no_maven; rm "$T/bin/curl"
run FAKE_DOWNLOAD="$T/good.zip" "$project/mvnw"; uses_maven 3.9.99
[ "$(cat "$T/downloads")" = wget ] || problem 'not by wget'; end

begin 'Without unzip, the jar of the JDK unpacks it'
no_maven; rm "$T/bin/unzip"
run FAKE_DOWNLOAD="$T/good.zip" "$project/mvnw"; uses_maven 3.9.99; end

begin 'A wrong checksum is refused and leaves nothing behind'
no_maven
run FAKE_DOWNLOAD="$T/bad.zip" "$project/mvnw"; refuses 'checksum.*run this again' 2; cache_holds 0; end

begin 'If nothing can be fetched it says what to do and leaves nothing behind'
old_maven
run "$project/mvnw"; refuses 'check the network or the mirror.*install Maven 3.9' 2; cache_holds 0; end

begin 'A cache that cannot be written is refused with a remedy'
no_maven; : >"$T/cache dir"
run "$project/mvnw"; refuses 'set MAVEN_USER_HOME'; end

begin 'An interrupted fetch leaves nothing behind, and the next run works'
no_maven
script "$T/bin/curl" <<'END'
echo half >"$4"
kill -TERM "$PPID"
END
run FAKE_DOWNLOAD="$T/good.zip" "$project/mvnw"; code_is 143; cache_holds 0
downloader curl -o
run FAKE_DOWNLOAD="$T/good.zip" "$project/mvnw"; uses_maven 3.9.99; cache_holds 1; end

begin 'Two first runs at the same time both work and leave one Maven'
no_maven
(run FAKE_DOWNLOAD="$T/good.zip" FAKE_PAUSE=1 "$project/mvnw"; cp "$T/out" "$T/first"; exit $code) &
first=$!
env -i PATH="$T/bin" HOME="$T/home" MAVEN_USER_HOME="$T/cache dir" FAKE_ZIP_CONTENT="$T/zip" \
  FAKE_DOWNLOAD="$T/good.zip" FAKE_PAUSE=1 "$project/mvnw" >"$T/second" 2>&1 </dev/null ||
  problem "the second failed: $(cat "$T/second")"
wait "$first" || problem 'the first failed'
for output in first second; do
  grep -q 'maven 3.9.99' "$T/$output" || problem "the $output started no Maven"
done
[ "$(grep -c . "$T/downloads")" = 2 ] || problem 'they did not overlap'
cache_holds 1
[ -z "$(find "$T/cache dir" -name 'apache-maven-3.9.99')" ] || problem 'a copy inside the other'; end

# --- How Maven is started -----------------------------------------------------

begin 'Arguments keep their spaces, quotes and emptiness'
# shellcheck disable=SC2016 # The dollar sign is to arrive as it is.
run "$project/mvnw" 'a  b' "it's" '"q" $HOME *' '' '-Dx=y z'
# shellcheck disable=SC2016
for argument in 'a  b' "it's" '"q" $HOME *' '' '-Dx=y z'; do prints "<$argument>"; done; end

begin 'The exit code of Maven is passed on'
run FAKE_EXIT=7 "$project/mvnw"; code_is 7; end

begin 'It works through a link and stays in the current folder'
mkdir -p "$T/home/Else where"; cd "$T/home/Else where" || exit 1
ln -s '../project-dir/pro ject/mvnw' ../build
run ../build; uses_maven 3.9.1; prints "in $T/home/Else where"; end

begin 'It can be given to sh'
cd "$project" || exit 1
run sh mvnw verify; uses_maven 3.9.1; prints '<verify>'; end

begin 'A checkout without its settings says so'
rm "$project/.mvn/tools.properties"
run "$project/mvnw"; refuses 'tools.properties is missing'; end

# --- The committed settings ---------------------------------------------------

begin 'The committed checksum is a SHA-512'
grep -Eq '^maven.sha512=[0-9a-f]{128}$' "$source/.mvn/tools.properties" || problem 'not 128 hexadecimal digits'
: >"$T/out"; : >"$T/err"; end

begin 'The committed JVM options hold nothing that Java would not understand'
grep -Evq '^--add-(exports|opens)=[a-z.]+/[a-z.]+=ALL-UNNAMED$' "$source/.mvn/jvm.config" && problem 'odd line'
: >"$T/out"; : >"$T/err"; end

if [ "$failures" -gt 0 ]; then
  echo "mvnw: $failures case(s) failed"
  exit 1
fi
