package ua.opencities.tool;

import java.util.List;
import java.util.Optional;
import ua.opencities.shared.RuleBroken;
import ua.opencities.tenancy.CouncilId;

/**
 * What a council has of the catalogue.
 *
 * @param obstacle why nothing new is switched on now, empty when nothing stands in the way
 * @param onlyReading nothing new may begin in the tools that are on; what runs goes on to its end
 */
public record CouncilTools(
    CouncilId council,
    List<CouncilTool> tools,
    Optional<RuleBroken> obstacle,
    boolean onlyReading) {}
