#!/usr/bin/env bash
# Makes a web browser and the accessibility checks ready for tests, and prints the address of
# the folder with the checks. Installs what is missing.
#   HELPLINE_TEST_BROWSER=$(tests/support/browser.sh) cargo test --test preview
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v chromium >/dev/null || ! command -v chromedriver >/dev/null; then
    (apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
        chromium chromium-driver) >&2
fi
folder="$PWD/target/browser"
mkdir -p "$folder"
if [ ! -f "$folder/package/axe.min.js" ]; then
    (cd "$folder" && npm pack --silent axe-core@4.11.0 && tar -xzf axe-core-*.tgz package/axe.min.js) >&2
fi
echo "$folder"
