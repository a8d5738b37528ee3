/**
 * Words for readers of a pack, in its language: labels, dates, values and conditions, all from
 * {@code words_<tag>.properties}. Depends on model. Used by every format.
 */
@NullMarked
package dev.standpoint.render.words;

import org.jspecify.annotations.NullMarked;
