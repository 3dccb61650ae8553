/** Lets others wait until something holds of what changes. */
export class Watch {
  #looks: (() => void)[] = [];

  /** Resolves when it holds, or after `ms`. @returns whether it does */
  until(holds: () => boolean, ms: number): Promise<boolean> {
    if (holds()) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => end(false), ms);
      const look = () => {
        if (holds()) end(true);
      };
      const end = (result: boolean) => {
        clearTimeout(timer);
        this.#looks = this.#looks.filter((one) => one !== look);
        resolve(result);
      };
      this.#looks.push(look);
    });
  }

  changed(): void {
    for (const look of this.#looks) look();
  }
}
