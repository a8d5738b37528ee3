import java.util.zip.InflaterInputStream

// The font is made by TinyFont, in the tests of the core: a box for each of two characters.
def pdf = new File(basedir, 'target/packs/vik-crossing/vik-crossing.pdf').getText('ISO-8859-1')
def objects = pdf.split('stream\r?\n').findAll { it.startsWith('x') }.collect {
    new InflaterInputStream(new ByteArrayInputStream(it.getBytes('ISO-8859-1'))).getText('ISO-8859-1') }.join('\n')

assert objects =~ /BaseFont\/[A-Z]{6}\+Tiny/
assert !objects.contains('src/fonts')

// No font has the emoji, which stops nothing.
def log = new File(basedir, 'build.log').text
assert log.contains('pack.md:10:7: warning: no font of the PDF has ')
assert log.contains(' (U+1F600) - name a folder with "Noto Emoji"')
assert log.count('missing-glyph') == 1
assert new File(basedir, 'target/packs/vik-crossing/index.html').exists()
