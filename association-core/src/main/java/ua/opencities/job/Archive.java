package ua.opencities.job;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import ua.opencities.shared.held.Held;

/** Packs the pieces of a job into the blocks of one ZIP file, a piece and a block at a time. */
final class Archive {
  private static final int BLOCK = 1 << 20;

  /** ZIP knows no earlier day; a fixed one makes equal jobs leave equal files. */
  private static final long NO_MOMENT = 315_532_800_000L;

  private final JobFiles files;
  private final JobId job;

  Archive(JobFiles files, JobId job) {
    this.files = files;
    this.job = job;
  }

  /** How many bytes it has. */
  long pack() {
    var blocks = new Blocks();
    try (var zip = new ZipOutputStream(blocks, StandardCharsets.UTF_8)) {
      Set<String> taken = new HashSet<>();
      for (long place = 1; ; place++) {
        Optional<Chunk.File> piece = files.piece(job, place);
        if (piece.isEmpty()) break;
        var entry = new ZipEntry(freeName(piece.get().name(), taken));
        entry.setTime(NO_MOMENT);
        zip.putNextEntry(entry);
        try (Held content = piece.get().held()) {
          content.writeTo(zip);
        }
        zip.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    files.dropPieces(job);
    return blocks.size;
  }

  private static String freeName(String wanted, Set<String> taken) {
    String name = wanted;
    int dot = wanted.lastIndexOf('.') > wanted.lastIndexOf('/') ? wanted.lastIndexOf('.') : -1;
    for (int n = 2; !taken.add(name); n++)
      name =
          dot < 0
              ? wanted + " (" + n + ")"
              : wanted.substring(0, dot) + " (" + n + ")" + wanted.substring(dot);
    return name;
  }

  private final class Blocks extends OutputStream {
    private final byte[] block = new byte[BLOCK];
    private int filled;
    private long place;
    private long size;

    @Override
    public void write(int one) {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      int at = from;
      int left = length;
      while (left > 0) {
        int now = Math.min(left, BLOCK - filled);
        System.arraycopy(bytes, at, block, filled, now);
        filled += now;
        at += now;
        left -= now;
        size += now;
        if (filled == BLOCK) keep();
      }
    }

    @Override
    public void close() {
      if (filled > 0) keep();
    }

    private void keep() {
      files.keepBlock(job, ++place, java.util.Arrays.copyOf(block, filled));
      filled = 0;
    }
  }
}
