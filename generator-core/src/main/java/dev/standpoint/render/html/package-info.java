/** Pages and the print document through FreeMarker. Depends on render. Used by Generator. */
@NullMarked
package dev.standpoint.render.html;

import org.jspecify.annotations.NullMarked;
