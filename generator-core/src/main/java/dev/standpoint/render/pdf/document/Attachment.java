package dev.standpoint.render.pdf.document;

/** A file embedded in the PDF. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Attachment(String name, byte[] bytes, Relationship relationship) {

  /** The relation of a file to the document (PDF/A-3, ISO 19005-3, annex E). */
  public enum Relationship {
    /** The data that the document shows, for other programs. */
    DATA("Data"),
    /** The files that the document was made from. */
    SOURCE("Source");

    private final String key;

    Relationship(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /** The media type (RFC 6838), by the ending of the name. */
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
