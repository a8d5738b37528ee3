import java.util.zip.InflaterInputStream

def pdf = new File(basedir, 'target/packs/vik-crossing/vik-crossing.pdf').getText('ISO-8859-1')
def objects = pdf.split('stream\r?\n').findAll { it.startsWith('x') }.collect {
    new InflaterInputStream(new ByteArrayInputStream(it.getBytes('ISO-8859-1'))).getText('ISO-8859-1') }.join('\n')
def pages = (objects =~ /MediaBox ?\[0 0 (\d+) (\d+)\]/).collect { it[1] + ' x ' + it[2] }

// The cover, then who stands where on a landscape page; letter paper; no contents and no notes.
assert pages.size() in 3..4
assert pages.contains('792 x 612')
assert pages.every { it == '612 x 792' || it == '792 x 612' }
