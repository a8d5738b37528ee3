package dev.standpoint.render.pdf.document;

/** A file that travels in the PDF. */
// Handed on to the file, never compared.
@SuppressWarnings("ArrayRecordComponent")
public record Attachment(String name, byte[] bytes, Relationship relationship) {

  /** What a file is to the document (PDF/A-3, ISO 19005-3, annex E). */
  public enum Relationship {
    /** What the document shows, for other programs. */
    DATA("Data"),
    /** What the document was made of. */
    SOURCE("Source");

    private final String key;

    Relationship(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /** The media type (RFC 6838) that the name's ending stands for. */
  String mediaType() {
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "json" -> "application/json";
      case "csv" -> "text/csv";
      case "md" -> "text/markdown";
      case "yaml", "yml" -> "application/yaml";
      case "bib" -> "text/x-bibtex";
      default -> "application/octet-stream";
    };
  }
}
