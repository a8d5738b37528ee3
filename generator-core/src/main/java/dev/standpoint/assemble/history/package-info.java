/**
 * One actor on one issue over time: held values, periods, shifts and corrections. The terms are
 * explained in {@code assemble}. Depends on model. Used by every other part of assemble.
 */
@NullMarked
package dev.standpoint.assemble.history;

import org.jspecify.annotations.NullMarked;
