package dev.standpoint.model.record;

import dev.standpoint.model.register.ActorId;
import org.jspecify.annotations.Nullable;

/** Who holds a position, and, where membership does not tell, for whom. */
public record Holder(ActorId actor, @Nullable ActorId actingFor) {}
