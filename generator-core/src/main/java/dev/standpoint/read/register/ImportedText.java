package dev.standpoint.read.register;

import dev.standpoint.read.value.DataNode;
import dev.standpoint.read.value.FieldReader;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Texts and addresses in the forms in which reference managers and web services export them. */
final class ImportedText {

  /** Tags of CSL-JSON's rich text, which we leave out. */
  private static final Pattern RICH_TEXT =
      Pattern.compile("</?(?:i|b|sup|sub|sc)>|<span(?: [^<>]{0,99})?>|</span>");

  private static final Pattern ENTITY =
      Pattern.compile(
          "&(?:(amp|lt|gt|quot|apos|nbsp|ndash|mdash)|#(\\d{1,7})|#[xX]([0-9A-Fa-f]{1,6}));");

  private static final Map<String, String> ENTITIES =
      Map.of(
          "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00A0", "ndash",
          "–", "mdash", "—");

  /** An address that lacks its scheme. */
  private static final Pattern HOST =
      Pattern.compile("(?:[A-Za-z0-9-]{1,63}\\.){1,9}[A-Za-z]{2,24}(?:[/?#]\\S{0,2000})?");

  /** Characters that programs write into addresses, although they must be encoded there. */
  private static final Pattern NOT_ENCODED = Pattern.compile("[ \"<>\\[\\]|\\\\^`{}]");

  /** Variables with several values in one text; of others, the first value of a list counts. */
  private static final Set<String> JOINED = Set.of("ISSN", "ISBN", "keyword");

  private ImportedText() {}

  /** The text of a variable without markup. Crossref writes some variables as lists. */
  static String read(FieldReader fields, String variable) {
    Optional<DataNode> node = fields.node(variable);
    if (node.isPresent() && node.get() instanceof DataNode.Sequence list && isTexts(list)) {
      return list.items().stream()
          .map(item -> plain(((DataNode.Scalar) item).text()))
          .limit(JOINED.contains(variable) ? Long.MAX_VALUE : 1)
          .collect(Collectors.joining(", "));
    }
    return plain(fields.text(variable));
  }

  private static boolean isTexts(DataNode.Sequence list) {
    return list.items().stream().allMatch(DataNode.Scalar.class::isInstance);
  }

  private static String plain(String text) {
    return decoded(RICH_TEXT.matcher(text).replaceAll("")).strip();
  }

  /** The same with the characters that HTML entities mean. */
  private static String decoded(String text) {
    return text.indexOf('&') < 0
        ? text
        : ENTITY.matcher(text).replaceAll(found -> Matcher.quoteReplacement(character(found)));
  }

  /** The entity itself if it does not mean a character that a text can have. */
  private static String character(MatchResult entity) {
    if (entity.group(1) != null) {
      return ENTITIES.getOrDefault(entity.group(1), entity.group());
    }
    int code =
        entity.group(2) == null
            ? Integer.parseInt(entity.group(3), 16)
            : Integer.parseInt(entity.group(2));
    return isText(code) ? Character.toString(code) : entity.group();
  }

  private static boolean isText(int code) {
    if (!Character.isValidCodePoint(code)) {
      return false;
    }
    return switch (Character.getType(code)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** A web address with its scheme and with all characters encoded that must be. */
  static String address(String written) {
    String text = decoded(written.strip());
    if (text.startsWith("<") && text.endsWith(">")) {
      text = text.substring(1, text.length() - 1).strip();
    }
    String whole = HOST.matcher(text).matches() ? "https://" + text : text;
    if (SourceReader.isWebAddress(whole)) {
      return whole;
    }
    String encoded =
        NOT_ENCODED
            .matcher(whole)
            .replaceAll(
                found ->
                    "%"
                        + HexFormat.of()
                            .withUpperCase()
                            .toHexDigits((byte) found.group().charAt(0)));
    return SourceReader.isWebAddress(encoded) ? encoded : whole;
  }
}
