/**
 * Recognises positions written without braces, {@code **value** on *issue*, date: words}, and cuts
 * the date and the words out of them. Depends on read.mark. Used by read.note, which builds their
 * records.
 */
@NullMarked
package dev.standpoint.read.plainform;

import org.jspecify.annotations.NullMarked;
