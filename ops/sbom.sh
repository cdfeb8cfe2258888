#!/bin/sh
# Writes what the program is built from, each library with version and licence: a software bill
# of materials in the CycloneDX format, from Cargo.lock. Needs cargo and jq.
#
#   ops/sbom.sh > helpline.cdx.json
set -eu
cd "$(dirname "$0")/.."
# What tests alone use is left out: it is in no program that anybody runs.
cargo metadata --locked --format-version 1 --filter-platform "${1:-x86_64-unknown-linux-gnu}" | jq '
  def known: "pkg:cargo/\(.name)@\(.version)";
  . as $all
  | (reduce .packages[] as $one ({}; .[$one.id] = $one)) as $packages
  | (reduce .resolve.nodes[] as $node ({};
      .[$node.id] = [$node.deps[] | select(any(.dep_kinds[]; .kind != "dev")) | .pkg])) as $uses
  | def reached($seen; $new):
      if ($new | length) == 0 then $seen
      else (($new | map($uses[.][]) | unique) - $seen) as $more | reached($seen + $more; $more) end;
  .resolve.root as $root
  | reached([$root]; [$root]) as $ids
  | {
      bomFormat: "CycloneDX",
      specVersion: "1.5",
      version: 1,
      metadata: { component: ($packages[$root]
        | { type: "application", "bom-ref": known, name, version, purl: known }) },
      components: [$ids[] | select(. != $root) | $packages[.] | {
        type: "library", "bom-ref": known, name, version, purl: known,
        licenses: (if .license then [{ expression: (.license | gsub(" */ *"; " OR ")) }] else [] end)
      }] | sort_by(.purl),
      dependencies: [$ids[] | {
        ref: ($packages[.] | known),
        dependsOn: [$uses[.][] | $packages[.] | known] | sort
      }] | sort_by(.ref)
    }'
