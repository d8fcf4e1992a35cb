import type { PublisherProfile } from "./profile.js";

export const congAnTpHcm: PublisherProfile = {
  name: "Báo Công an TP. Hồ Chí Minh",
  aliases: ["Báo Công an Thành phố Hồ Chí Minh"],
  markers: ["CAO"],
  hosts: ["congan.com.vn"],
  province: "79",
};
