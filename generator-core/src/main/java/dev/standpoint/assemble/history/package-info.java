/**
 * One actor on one issue over time: what it held, when that changed, what was corrected. Depends on
 * model. Used by every other part of assemble.
 */
@NullMarked
package dev.standpoint.assemble.history;

import org.jspecify.annotations.NullMarked;
