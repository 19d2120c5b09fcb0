package ua.opencities.shared.held;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;

/** Held bytes for a library that jumps about in them; to close it leaves them held. */
final class HeldChannel implements SeekableByteChannel {
  private final Held held;
  private long at;
  private boolean closed;

  HeldChannel(Held held) {
    this.held = held;
  }

  @Override
  public int read(ByteBuffer into) throws IOException {
    if (closed) throw new ClosedChannelException();
    if (!into.hasRemaining()) return 0;
    int read = held.read(at, into);
    at += Math.max(0, read);
    return read;
  }

  @Override
  public long position() {
    return at;
  }

  @Override
  public SeekableByteChannel position(long to) {
    if (to < 0) throw new IllegalArgumentException("before the first byte");
    at = to;
    return this;
  }

  @Override
  public long size() {
    return held.size();
  }

  @Override
  public boolean isOpen() {
    return !closed;
  }

  @Override
  public void close() {
    closed = true;
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long to) {
    throw new NonWritableChannelException();
  }
}
