package dev.standpoint.read.note;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.standpoint.diagnostic.DiagnosticCode;
import dev.standpoint.diagnostic.DiagnosticCollector;
import dev.standpoint.diagnostic.DidYouMean;
import dev.standpoint.diagnostic.Span;
import dev.standpoint.model.note.Inline;
import dev.standpoint.model.note.Picture;
import dev.standpoint.read.files.PackImages;
import dev.standpoint.read.image.ImagePath;
import dev.standpoint.read.image.PictureReader;
import dev.standpoint.read.mark.NoteSource;
import dev.standpoint.read.markdown.AttributesNode;
import java.util.List;
import java.util.Optional;

/** Reads the images of one note, with their files in the folder of the pack. */
final class ImageReader {

  /** An image as written: the address of its picture, its title and its attributes. */
  record Source(Node node, BasedSequence target, String title, ImageAttributes attributes) {

    /** The same for a figure, whose title is shown as its caption. */
    Source withoutTitle() {
      return new Source(node, target, "", attributes);
    }
  }

  private final NoteSource text;

  /** The path of the note within the pack. Addresses of images are relative to its folder. */
  private final String note;

  private final PackImages images;
  private final DiagnosticCollector findings;

  ImageReader(NoteContext context) {
    this.text = context.text();
    this.note = context.path();
    this.images = context.pack().images();
    this.findings = context.findings();
  }

  /** {@code node} is an image or a reference to one that is defined. */
  Source source(Node node) {
    ImageAttributes attributes =
        AttributesNode.ofImage(node)
            .map(next -> ImageAttributes.read(next.attributes(), text, findings))
            .orElse(ImageAttributes.NONE);
    if (node instanceof ImageRef ref) {
      Reference reference = ref.getReferenceNode(node.getDocument());
      String title = reference.getTitle().unescape();
      return new Source(node, reference.getUrl(), title, attributes);
    }
    Image image = (Image) node;
    return new Source(node, image.getUrl(), image.getTitle().unescape(), attributes);
  }

  /** The image; empty if its picture cannot be shown, which is reported. */
  Optional<Inline.Image> read(Source source, String alternative) {
    Span at = text.span(source.node());
    ImageAttributes attributes = source.attributes();
    if (alternative.isEmpty() && !attributes.decorative()) {
      findings.add(
          DiagnosticCode.MISSING_ALT,
          at,
          "this image has no alternative text",
          "write ![what it shows](...), or {role=presentation} after a decorative one");
    }
    String words = attributes.decorative() ? "" : alternative;
    return picture(source)
        .map(
            picture ->
                new Inline.Image(
                    picture, words, source.title(), attributes.width(), attributes.height(), at));
  }

  /** Checks the address before the file is opened: it must stay in the folder of the pack. */
  private Optional<Picture> picture(Source source) {
    BasedSequence target = source.target();
    Span at = text.span(target.getStartOffset(), target.getEndOffset());
    String written = target.unescape();
    ImagePath path = ImagePath.of(written, note);
    if (!path.fault().isEmpty()) {
      findings.add(
          DiagnosticCode.UNSAFE_LINK, at, "\"" + written + "\" " + path.fault(), path.advice());
      return Optional.empty();
    }
    if (images.isLinked(path.path())) {
      findings.add(
          DiagnosticCode.UNSAFE_LINK,
          at,
          "\"" + written + "\" is or is below a symbolic link, which is not followed",
          "put the file itself there");
      return Optional.empty();
    }
    Optional<String> file = images.find(path.path());
    if (file.isEmpty()) {
      reportMissing(written, path, at);
    }
    return file.flatMap(found -> picture(images.read(found), at));
  }

  /** The picture without the parts that are unsafe; empty if the file is not an image. */
  private Optional<Picture> picture(PictureReader.Result read, Span at) {
    if (read.picture() == null) {
      findings.add(read.code(), at, read.message());
      return Optional.empty();
    }
    if (!read.leftOut().isEmpty()) {
      findings.add(
          DiagnosticCode.UNSAFE_IMAGE,
          at,
          "left out of this picture because it can run or load something: "
              + String.join(", ", read.leftOut()));
    }
    return Optional.of(read.picture());
  }

  /** Suggests pictures with a similar name, or says that hidden files are ignored. */
  private void reportMissing(String written, ImagePath path, Span at) {
    List<String> near = images.pictures().stream().map(path::from).toList();
    String hint =
        path.isHidden()
            ? "files whose names start with a dot or an underscore are left out"
            : DidYouMean.hint(written, near);
    findings.add(
        DiagnosticCode.MISSING_FILE,
        at,
        "\"" + written + "\" is not a file in the folder of this pack",
        hint);
  }
}
