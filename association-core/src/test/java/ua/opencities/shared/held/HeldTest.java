package ua.opencities.shared.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ua.opencities.document.Sha256;

class HeldTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 16_384, 131_071, 131_072, 131_073, 3_000_000})
  void givesBackWhatCameInAsOftenAsOneLikes(int size) throws IOException {
    byte[] bytes = random(size);
    try (Held held = Held.of(new ByteArrayInputStream(bytes), Long.MAX_VALUE)) {
      assertThat(held.size()).isEqualTo(size);
      for (int i = 0; i < 2; i++)
        try (InputStream in = held.open()) {
          assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
      var written = new ByteArrayOutputStream();
      held.writeTo(written);
      assertThat(written.toByteArray()).isEqualTo(bytes);
      assertThat(held.sha256()).isEqualTo(Sha256.of(bytes));
      assertThat(held.first(100)).isEqualTo(Arrays.copyOf(bytes, Math.min(size, 100)));
    }
  }

  @Test
  void readsNoMoreThanItIsTold() throws IOException {
    for (int most : new int[] {0, 1000, 131_072, 500_000}) {
      var in = new ByteArrayInputStream(new byte[1_000_000]);
      assertThat(Held.of(in, most).size()).isEqualTo(most);
      assertThat(in.available()).isEqualTo(1_000_000 - most);
    }
  }

  @Test
  void aPartIsAStretchOfTheSameBytes() throws IOException {
    byte[] bytes = random(400_000);
    try (Held held = Held.of(new ByteArrayInputStream(bytes), Long.MAX_VALUE)) {
      Held part = held.part(1000, 300_000).part(5, 200_000);
      assertThat(part.all()).isEqualTo(Arrays.copyOfRange(bytes, 1005, 201_005));
      assertThatThrownBy(() -> part.part(0, 200_001)).isInstanceOf(IndexOutOfBoundsException.class);
      ByteBuffer ten = ByteBuffer.allocate(10);
      try (var channel = part.channel()) {
        assertThat(channel.position(199_996).read(ten)).isEqualTo(4);
        assertThat(channel.read(ten)).isEqualTo(-1);
      }
      assertThat(ten.array()).startsWith(Arrays.copyOfRange(bytes, 201_001, 201_005));
    }
  }

  @Test
  void leavesNoNameOnTheDiskEvenWhileItIsHeld() throws IOException {
    try (Held held = Held.of(new ByteArrayInputStream(new byte[200_000]), Long.MAX_VALUE)) {
      assertThat(held.size()).isEqualTo(200_000);
      File[] named = new File(System.getProperty("java.io.tmpdir")).listFiles();
      assertThat(named).noneMatch(file -> file.getName().startsWith("held-"));
    }
  }

  @Test
  void nothingIsReadOnceItIsClosed() throws IOException {
    Held held = Held.of(new ByteArrayInputStream(new byte[200_000]), Long.MAX_VALUE);
    held.close();
    assertThatThrownBy(held.open()::read).isInstanceOf(IOException.class);
  }

  private static byte[] random(int size) {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    return bytes;
  }
}
