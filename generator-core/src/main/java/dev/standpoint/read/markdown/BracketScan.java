package dev.standpoint.read.markdown;

import dev.standpoint.read.markdown.UnusedAttributesNode.After;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of each bracket, backtick and brace of one inline block, as {@link BracketScanner}
 * found it. Offsets count UTF-16 units from the start of the block.
 */
final class BracketScan {

  /** Brackets with attributes or citations, and where they close. */
  record Bracket(
      int close, @Nullable AttributeList attributes, List<CitationSyntax.Part> citations) {}

  /** Attributes that have no effect, and what is before them as far as brackets show it. */
  record Unused(int end, After after) {}

  /** The text of the block, in which offsets count. */
  private final String text;

  /** Spans and citations by their opening bracket. */
  private final NavigableMap<Integer, Bracket> brackets = new TreeMap<>();

  /** All keys, in brackets or not, by their at sign. */
  private final NavigableMap<Integer, CitationSyntax.Part> narratives = new TreeMap<>();

  private final Map<Integer, BrokenCitationNode.Fault> brokenCitations = new HashMap<>();

  /** Brackets after a narrative citation, by its at sign. */
  private final Map<Integer, Bracket> locators = new HashMap<>();

  /** The ends of code spans by their start. */
  private final Map<Integer, Integer> codeEnds = new HashMap<>();

  /** The ends of addresses of the web by their start. */
  private final Map<Integer, Integer> addressEnds = new HashMap<>();

  /** Addresses of mail by their at sign. */
  private final Map<Integer, AutolinkSyntax.Mail> mails = new HashMap<>();

  /** Brackets that are text although a label seems to follow: the next pair is ours. */
  private final BitSet plain = new BitSet();

  /** The faults of braces directly after a bracket, by the brace. */
  private final Map<Integer, String> brokenBraces = new HashMap<>();

  private final Map<Integer, Unused> unusedBraces = new HashMap<>();
  private @Nullable AttributeList ending;

  /** The brace of faulty attributes at the end of the block; -1 if there are none. */
  private int brokenEnding = -1;

  private String faultOfEnding = "";

  /** The meaning of a text that was not scanned: nothing in it is syntax. */
  BracketScan(String text) {
    this.text = text;
  }

  Optional<Bracket> bracketAt(int start) {
    return Optional.ofNullable(brackets.get(start));
  }

  /** The spans between two brackets. */
  List<Bracket> spansWithin(int start, int end) {
    return brackets.subMap(start, false, end, false).values().stream()
        .filter(bracket -> bracket.attributes() != null)
        .toList();
  }

  /** The keys between two brackets that are not among those cited. */
  List<CitationSyntax.Part> keysWithin(int start, int end, List<CitationSyntax.Part> cited) {
    Set<Integer> starts =
        cited.stream().map(CitationSyntax.Part::keyStart).collect(Collectors.toSet());
    return narratives.subMap(start, end).values().stream()
        .filter(key -> !starts.contains(key.keyStart()))
        .toList();
  }

  /** Why the brackets that open at {@code start} look like a citation but are not one. */
  Optional<BrokenCitationNode.Fault> faultOfCitation(int start) {
    return Optional.ofNullable(brokenCitations.get(start));
  }

  /** The narrative citation whose at sign is at {@code at}. */
  Optional<CitationSyntax.Part> narrativeAt(int at) {
    return Optional.ofNullable(narratives.get(at));
  }

  /** The brackets after the narrative citation at {@code at}, with all keys, its own first. */
  Optional<Bracket> locatorOf(int at) {
    return Optional.ofNullable(locators.get(at));
  }

  /** Whether the bracket there is text, which Flexmark must not take for a reference. */
  boolean isPlain(int bracket) {
    return plain.get(bracket);
  }

  /** The end of the code span that starts at {@code start}, after its backticks. */
  Optional<Integer> codeEnd(int start) {
    return Optional.ofNullable(codeEnds.get(start));
  }

  /** The end of the address of the web that starts at {@code start}. */
  Optional<Integer> addressEnd(int start) {
    return Optional.ofNullable(addressEnds.get(start));
  }

  /** The address of mail whose at sign is at {@code at}. */
  Optional<AutolinkSyntax.Mail> mailAt(int at) {
    return Optional.ofNullable(mails.get(at));
  }

  /** The text from the first wrong item on, of the attributes at {@code brace} after a bracket. */
  Optional<String> faultOf(int brace) {
    return Optional.ofNullable(brokenBraces.get(brace));
  }

  Optional<Unused> unusedAt(int brace) {
    return Optional.ofNullable(unusedBraces.get(brace));
  }

  /** The attributes at the end of the block, not after a bracket. */
  Optional<AttributeList> ending() {
    return Optional.ofNullable(ending);
  }

  /** The text from the first wrong item on, of the attributes with which the block ends. */
  Optional<String> faultOfEnding(int brace) {
    return brace == brokenEnding ? Optional.of(faultOfEnding) : Optional.empty();
  }

  /** The end of the run of backticks at {@code start}. */
  int runEnd(int start) {
    int end = start;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  void addBracket(int start, Bracket bracket) {
    brackets.put(start, bracket);
  }

  void addNarrative(CitationSyntax.Part narrative) {
    narratives.put(narrative.keyStart(), narrative);
  }

  void addLocator(CitationSyntax.Part narrative, Bracket locator) {
    locators.put(narrative.keyStart(), locator);
  }

  void addCode(int start, int end) {
    codeEnds.put(start, end);
  }

  void addAddress(int start, int end) {
    addressEnds.put(start, end);
  }

  void addMail(int at, AutolinkSyntax.Mail mail) {
    mails.put(at, mail);
  }

  void addPlain(int bracket) {
    plain.set(bracket);
  }

  void addBrokenCitation(int start, BrokenCitationNode.Fault fault) {
    brokenCitations.put(start, fault);
  }

  void addBrokenBrace(int brace, String fault) {
    brokenBraces.put(brace, fault);
  }

  void addUnused(int brace, Unused unused) {
    unusedBraces.put(brace, unused);
  }

  void setEnding(AttributeList attributes) {
    ending = attributes;
  }

  void setBrokenEnding(int brace, String fault) {
    brokenEnding = brace;
    faultOfEnding = fault;
  }
}
