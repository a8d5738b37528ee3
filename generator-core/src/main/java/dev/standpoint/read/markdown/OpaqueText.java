package dev.standpoint.read.markdown;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments, tags, character references and addresses in one block: no bracket, backtick or at sign
 * in them is syntax. Each method returns the offset after what starts at {@code at}.
 */
final class OpaqueText {

  /** Autolinks and HTML tags. */
  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!][^<>]*+>");

  /** CommonMark's character references: the semicolon in them separates nothing. */
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX]\\p{XDigit}{1,6}|#\\d{1,7}|\\p{Alpha}\\p{Alnum}{1,31});");

  private final String text;
  private final BracketScan scan;

  /** Keys and semicolons there do not belong to a citation around them. */
  private final BitSet hidden;

  /** Whether no comment ends after the place reached. */
  private boolean noMoreComments;

  OpaqueText(String text, BracketScan scan, BitSet hidden) {
    this.text = text;
    this.scan = scan;
    this.hidden = hidden;
  }

  /** A comment that is not closed is text. */
  int tagOrComment(int at) {
    if (!CommentSyntax.startsAt(text, at)) {
      Matcher tag = TAG.matcher(text).region(at, text.length());
      return tag.lookingAt() ? tag.end() : at + 1;
    }
    int end = noMoreComments ? CommentSyntax.UNCLOSED : CommentSyntax.end(text, at);
    noMoreComments = end == CommentSyntax.UNCLOSED;
    return noMoreComments ? at + 1 : hide(at, end);
  }

  int entity(int at) {
    Matcher entity = ENTITY.matcher(text).region(at, text.length());
    return entity.lookingAt() ? hide(at, entity.end()) : at + 1;
  }

  /** An address of the web without brackets: an at sign in it cites nothing. */
  int address(int at) {
    Optional<Integer> end = AutolinkSyntax.webEnd(text, at);
    end.ifPresent(found -> scan.addAddress(at, found));
    return end.map(found -> hide(at, found)).orElse(at + 1);
  }

  /** The end of the address of mail whose at sign is at {@code at}; {@code at} if it has none. */
  int mail(int at) {
    Optional<AutolinkSyntax.Mail> mail = AutolinkSyntax.mailAround(text, at);
    mail.ifPresent(found -> scan.addMail(at, found));
    return mail.map(found -> hide(at, found.end())).orElse(at);
  }

  private int hide(int start, int end) {
    hidden.set(start, end);
    return end;
  }
}
