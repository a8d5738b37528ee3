package dev.standpoint.read.plainform;

import dev.standpoint.read.mark.Located;
import dev.standpoint.read.mark.RecordKey;
import java.util.Map;

/**
 * What the words before a statement say: the class that a mark would have, and its keys. The
 * statement starts at {@code wordsStart}, in UTF-16 units of the note's text.
 */
public record PlainFormOpening(Located kind, Map<RecordKey, Located> keys, int wordsStart) {}
