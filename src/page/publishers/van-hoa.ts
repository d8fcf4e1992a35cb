import type { PublisherProfile } from "./profile.js";

export const vanHoa: PublisherProfile = {
  name: "Báo Văn Hóa",
  aliases: ["Báo Văn Hóa Online"],
  markers: ["VHO"],
  hosts: ["baovanhoa.vn"],
  province: null,
};
