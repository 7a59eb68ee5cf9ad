/** Says a text politely to those who cannot see what changed. It has to stand there before it speaks. */
export function LiveRegion({ message }: { message: string }) {
  return (
    <p className="sr" role="status">
      {message}
    </p>
  );
}
