package dev.standpoint.model.record;

import dev.standpoint.model.register.ActorId;
import org.jspecify.annotations.Nullable;

/** Who holds a position, and on whose behalf if membership does not say so. */
public record Holder(ActorId actor, @Nullable ActorId actingFor) {}
