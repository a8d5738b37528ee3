def log = new File(basedir, 'build.log').readLines()

assert log.count('::warning file=target/it/annotates-on-github/src/packs/vik-crossing/pack.md'
    + ',line=6,col=106,endColumn=109,title=unknown-attribute::unknown attribute "tone"') == 2
assert log.contains('[INFO] Checked src/packs: 1 warning in 1 file')
assert log.contains('[WARNING] 1 warning in 1 file')
assert log.contains('[INFO] Wrote 1 pack to target/packs: vik-crossing')
