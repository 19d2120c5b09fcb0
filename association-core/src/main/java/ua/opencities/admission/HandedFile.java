package ua.opencities.admission;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of an application, without its bytes.
 *
 * @param ours made by the association for the applicant to sign
 * @param signers who signed it electronically, as its certificates name them; empty for nobody
 */
public record HandedFile(
    UUID id,
    DossierPart part,
    boolean ours,
    String name,
    String mediaType,
    long size,
    String signers,
    Instant at) {}
