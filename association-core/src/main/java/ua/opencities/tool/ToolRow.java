package ua.opencities.tool;

import java.util.Map;
import ua.opencities.tenancy.CouncilId;

/** A council in the matrix of tools: which are on, by code, and since when. */
public record ToolRow(
    CouncilId council, String name, String oblast, Map<ToolCode, java.time.LocalDate> on) {}
