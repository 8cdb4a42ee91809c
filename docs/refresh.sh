#!/usr/bin/env bash
# Makes the README true again after answers have changed: runs the commands of its console blocks and puts in what they print, and draws
# docs/images/ask.png, what `ask` prints in a terminal window, and docs/images/page-*.png, the chat page with an answer, a dialog and a reply to a crisis. Needs Chromium. Read the difference before you commit it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
question='what are the side effects of hormone therapy'

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

inside=
while IFS= read -r line; do
  if [[ $line == '```console' ]]; then inside=yes; elif [[ $line == '```' ]]; then inside=; fi
  if [[ -n $inside && $line == '$ '* ]]; then
    printf '%s\n' "$line"
    bash -c "${line#'$ '}" </dev/null
  elif [[ -z $inside || $line == '```console' ]]; then
    printf '%s\n' "$line"
  fi
done <README.md >"$folder/README.md"
cp "$folder/README.md" README.md

html() { sed 's/&/\&amp;/g; s/</\&lt;/g; s/>/\&gt;/g'; }
answer=$(dotnet run --project src/SupportBot -- ask "$question" | html)

cat >"$folder/ask.html" <<HTML
<!doctype html><meta charset="utf-8">
<style>
  body { margin: 0; padding: 24px; background: #e9edf2 }
  div { background: #14202b; border-radius: 10px; box-shadow: 0 6px 24px #0004; overflow: hidden }
  h1 { margin: 0; padding: 9px 16px; font: 13px sans-serif; color: #9fb3c5; background: #1e2d3a }
  pre { margin: 0; padding: 16px 20px 20px; font: 15px/1.45 'DejaVu Sans Mono', monospace; color: #e4ecf3; white-space: pre-wrap }
  b { color: #8fd3a8; font-weight: normal }
</style>
<div><h1>SupportBot</h1><pre><b>\$ dotnet run --project src/SupportBot -- ask "$question"</b>
$answer</pre></div>
<script>document.body.dataset.height = document.documentElement.scrollHeight</script>
HTML
browser() {
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync \
    --user-data-dir="$folder/profile" --hide-scrollbars --force-device-scale-factor=1.5 "$@" "file://$folder/ask.html" 2>/dev/null
}
height=$(browser --window-size=980,100 --dump-dom | sed -n 's/.*<body data-height="\([0-9]*\)".*/\1/p')
browser --window-size=980,"$height" --screenshot="$PWD/docs/images/ask.png"

SUPPORTBOT_SCREENSHOTS=$PWD/docs/images dotnet test tests/SupportBot.Browser.Tests --filter ScreenshotTests
