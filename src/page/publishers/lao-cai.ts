import type { PublisherProfile } from "./profile.js";

export const laoCai: PublisherProfile = {
  name: "Báo Lào Cai",
  aliases: ["Báo Lào Cai điện tử"],
  markers: ["LCĐT"],
  hosts: ["baolaocai.vn", "baolaocai.org.vn"],
  province: "10",
};
